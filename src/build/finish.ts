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
import { openSearch } from './search-index.ts';
import { bundleWorker, writeServiceWorker } from './service-worker.ts';

/** So many files are open at a time. */
const AT_ONCE = 50;

/** Leaves out a warning about every MDX file that is known, harmless, and not ours to mend. */
function quietly(): Plugin {
  return {
    name: 'quietly',
    onLog: (_, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : null),
  };
}

/**
 * Makes every file of a built site fit for any folder, and its pages strict and quick.
 *
 * @param see is shown each file as it is then, in order, by its path below the root, with slashes
 */
async function finishFiles(
  root: string,
  see: (path: string, text: string) => Promise<void> | undefined,
): Promise<void> {
  const folder = join(root, '_astro');
  const styles = readStyles(folder);
  const written = new Set(styles.keys());
  const built = { scripts: readScripts(folder), styles };
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(html|css|js|md|txt)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const finishOne = async (path: string) => {
    const file = join(root, path);
    const text = finishFile(await readFile(file, 'utf8'), path, built);
    await writeFile(file, text);
    return { path, text };
  };
  // Several at a time: to wait for the disk file by file takes longer than the work.
  while (files.length > 0) {
    const finished = await Promise.all(files.splice(0, AT_ONCE).map(finishOne));
    // Always in the same order, so that the same content makes the same index of the search.
    await Promise.all(finished.map(({ path, text }) => see(path, text)));
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
  // Loaded only where it is used: what draws and sets type is large.
  const { writeSocialImages } = await import('./social-images.ts');
  const handbook = { name: 'handbook', title: plain(site.home.what.join(' ')), label: '' };
  await writeSocialImages(root, site.name, [handbook, ...images]);
}

/** What is done to the files of dist/ once Astro has written them. */
export function finish(): AstroIntegration {
  let worker = '';
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
      'astro:build:start': async () => {
        // Now, because later the build needs the memory for all pages.
        if (!options.forDisk) worker = await bundleWorker();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // From disk no script runs: neither a search nor a worker.
        const search = options.forDisk ? undefined : await openSearch(locale.lang.replace(/-.*/, ''));
        await finishFiles(root, (path, text) => search?.add(path, text));
        if (siteUrl) await drawSocialImages(root);
        else {
          logger.warn(
            'SITE_URL is not set. So there is no feed, no sitemap, no canonical address and no image for links: all of them need the full address of the site. Everything else is complete. To have them: SITE_URL=https://example.org/handbook/ npm run build',
          );
        }
        if (!search) return;
        logger.info(`${await search.write(root)} pages can be searched`);
        logger.info(`${await writeServiceWorker(root, worker)} files are saved for offline use`);
      },
    },
  };
}
