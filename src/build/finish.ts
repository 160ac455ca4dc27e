import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { clientFiles } from './client-files.ts';
import { finishFile } from './finish-file.ts';
import { options } from './options.ts';
import { readScripts } from './preloads.ts';

/** Leaves out a warning about every MDX file that is known, harmless, and not ours to mend. */
function quietly(): Plugin {
  return {
    name: 'quietly',
    onLog: (_, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : null),
  };
}

/** What is done to the files of dist/ once Astro has written them. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [clientFiles(), quietly()],
            define: { 'import.meta.env.INDEX_LINKS': String(options.indexLinks) },
            experimental: { renderBuiltUrl: () => ({ relative: true }) },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = readScripts(join(root, '_astro'));
        for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !/\.(html|css|js)$/.test(entry.name)) continue;
          const file = join(entry.parentPath, entry.name);
          const path = relative(root, file).split(sep).join('/');
          const text = await readFile(file, 'utf8');
          await writeFile(file, finishFile(text, path, scripts));
        }
      },
    },
  };
}
