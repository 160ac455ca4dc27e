import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { locale, site } from '../messages/en.ts';
import { siteUrl } from '../site/outside.ts';
import { clientFiles } from './client-files.ts';
import { finishFile } from './finish-file.ts';
import { readStyles } from './join-styles.ts';
import { options } from './options.ts';
import { otherLocale } from './other-locale.ts';
import { readScripts } from './preloads.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';
import { writeSocialImages } from './social-images.ts';

/** Leaves out a warning about every MDX file that is known, harmless, and not ours to mend. */
function quietly(): Plugin {
  return {
    name: 'quietly',
    onLog: (_, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : null),
  };
}

/** Makes every file of a built site fit for any folder, and its pages strict and quick. */
async function finishFiles(root: string): Promise<void> {
  const folder = join(root, '_astro');
  const styles = readStyles(folder);
  const written = new Set(styles.keys());
  const built = { scripts: readScripts(folder), styles };
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|css|js|md|txt)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    const text = await readFile(file, 'utf8');
    await writeFile(file, finishFile(text, path, built));
  }
  for (const [name, text] of styles) if (!written.has(name)) await writeFile(join(folder, name), text);
}

const plain = (html: string) =>
  html.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&#39;/g, "'").trim();

/** The images for links to guides and to the rest, by what their pages say. */
async function drawSocialImages(root: string): Promise<void> {
  const guides = await readdir(join(root, 'guides'), { withFileTypes: true });
  const images = await Promise.all(
    guides
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const html = await readFile(join(root, 'guides', name, 'index.html'), 'utf8');
        const [, title = ''] = html.match(/<h1>([^<]*)</) ?? [];
        const [, label = ''] = html.match(/guides\/#[^"]*">([^<]*)</) ?? [];
        return { name, title: plain(title), label: plain(label) };
      }),
  );
  const handbook = { name: 'handbook', title: plain(site.home.what.join(' ')), label: '' };
  await writeSocialImages(root, site.name, [handbook, ...images]);
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
            plugins: [clientFiles(), quietly(), otherLocale()],
            define: { 'import.meta.env.INDEX_LINKS': String(options.indexLinks) },
            experimental: { renderBuiltUrl: () => ({ relative: true }) },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await finishFiles(root);
        if (siteUrl) await drawSocialImages(root);
        else {
          logger.warn(
            'SITE_URL is not set. So there is no feed, no sitemap, no canonical address and no image for links: all of them need the full address of the site. Everything else is complete. To have them: SITE_URL=https://example.org/handbook/ npm run build',
          );
        }
        // From disk no script runs: neither a search nor a worker.
        if (options.forDisk) return;
        const found = await writeSearchIndex(root, locale.lang.replace(/-.*/, ''));
        logger.info(`${found} pages can be searched`);
        logger.info(`${await writeServiceWorker(root)} files are saved for offline use`);
      },
    },
  };
}
