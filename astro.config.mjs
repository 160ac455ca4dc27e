import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { SENTINEL } from './src/build/any-folder.ts';
import { compress } from './src/build/compress.ts';
import { contentCheck } from './src/build/content-check.ts';
import { finish } from './src/build/finish.ts';

const building = process.argv.includes('build');

export default defineConfig({
  // Replaced by relative addresses after the build, so that dist/ works in any folder.
  base: building ? SENTINEL : '/',
  trailingSlash: 'always',
  // Several pages at a time: else each waits for the file before it to be written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // The default drops a line break between two inline elements, which joins words.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The oldest that know light-dark() and :has(). Untold, the minifier writes what Safari drops, underlines among it.
  vite: { build: { cssTarget: ['chrome123', 'firefox121', 'ios17.5', 'safari17.5'] } },
  ...(building && { logger: { entrypoint: new URL('./src/build/log.ts', import.meta.url) } }),
  // Of MDX it is the renderer that is used: see src/components/set-guide.ts.
  integrations: [contentCheck(), mdx(), finish(), compress()],
});
