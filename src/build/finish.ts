import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { locale, site } from '../messages/en.ts';
import { siteUrl } from '../site/outside.ts';
import { clientFiles } from './client-files.ts';
import { type BuiltFiles, finishFile, isFinished } from './finish-file.ts';
import { finishing } from './finishing.ts';
import { readStyles } from './join-styles.ts';
import { options } from './options.ts';
import { otherLocale } from './other-locale.ts';
import { readScripts } from './preloads.ts';
import { openSearch, type Search } from './search-index.ts';
import { searchRank } from './search-page.ts';
import { bundleWorker, tellWhatIsSaved, writeServiceWorker } from './service-worker.ts';

/** Leaves out a warning about every MDX file that is known, harmless, and not ours to mend. */
function quietly(): Plugin {
  return {
    name: 'quietly',
    onLog: (_, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : null),
  };
}

/** Makes the files fit for any folder that are no pages: of `_astro/` and `public/`. */
async function finishOthers(root: string, built: BuiltFiles, done: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    if (!entry.isFile() || !isFinished(path) || done.has(path)) continue;
    await writeFile(file, finishFile(await readFile(file, 'utf8'), path, built));
  }
  for (const [name, text] of built.styles) {
    const path = `_astro/${name}`;
    await writeFile(join(root, path), finishFile(text, path, built));
  }
}

const plain = (html: string) =>
  html.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&#39;/g, "'").trim();

/** The images for links to guides and to the rest, by what their pages say. */
async function drawSocialImages(root: string): Promise<void> {
  const guides = await readdir(join(root, 'guides'), { withFileTypes: true });
  const images: { name: string; title: string; label: string }[] = [];
  for (const { name } of guides.filter((entry) => entry.isDirectory())) {
    const html = await readFile(join(root, 'guides', name, 'index.html'), 'utf8');
    const [, title = ''] = html.match(/<h1>([^<]*)</) ?? [];
    const [, label = ''] = html.match(/guides\/#[^"]*">([^<]*)</) ?? [];
    images.push({ name, title: plain(title), label: plain(label) });
  }
  // Loaded only where it is used: what draws and sets type is large.
  const { writeSocialImages } = await import('./social-images.ts');
  const handbook = { name: 'handbook', title: plain(site.home.what.join(' ')), label: '' };
  await writeSocialImages(root, site.name, [handbook, ...images]);
}

/** What is done to the files of dist/ once Astro has written them. */
export function finish(): AstroIntegration {
  let dist = '';
  let worker = '';
  let search: Search | undefined;
  let indexed: Promise<void> | undefined;
  let built: BuiltFiles | undefined;
  const done = new Set<string>();
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [clientFiles(), quietly(), otherLocale()],
            define: {
              'import.meta.env.INDEX_LINKS': String(options.indexLinks),
              'import.meta.env.FOR_DISK': String(options.forDisk),
            },
            experimental: { renderBuiltUrl: () => ({ relative: true }) },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        // Now, because later the build needs the memory for all pages.
        if (!options.forDisk) worker = await bundleWorker();
        setPrerenderer((standard) =>
          finishing(standard, {
            // By now the scripts and style sheets are there.
            async begin() {
              const folder = join(dist, '_astro');
              built = { scripts: readScripts(folder), styles: readStyles(folder) };
              // From disk no script runs: neither a search nor a worker.
              if (!options.forDisk) search = await openSearch(locale.lang.replace(/-.*/, ''));
            },
            finish: (text, path) => {
              done.add(path);
              return built ? finishFile(text, path, built) : text;
            },
            rank: (path) => (search ? searchRank(path) : undefined),
            see: async (path, text) => await search?.add(path, text),
            seen() {
              // In a program of its own: until it is done, the other pages are rendered.
              indexed = search?.write(dist);
              indexed?.catch(() => undefined);
            },
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (built) await finishOthers(root, built, done);
        if (siteUrl) await drawSocialImages(root);
        else {
          logger.warn(
            'SITE_URL is not set. So there is no feed, no sitemap, no canonical address and no image for links: all of them need the full address of the site. Everything else is complete. To have them: SITE_URL=https://example.org/handbook/ npm run build',
          );
        }
        if (!search) return tellWhatIsSaved(root);
        if (indexed) await indexed;
        else await search.write(root);
        logger.info(`${await search.name(root)} pages can be searched`);
        const { files, whole } = await writeServiceWorker(root, worker);
        const what = whole ? 'the whole handbook' : 'it is long: guides and quizzes as they are opened';
        logger.info(`${files} files are saved for offline use (${what})`);
      },
    },
  };
}
