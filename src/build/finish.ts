import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locale, site } from '../messages/en.ts';
import { siteUrl } from '../site/outside.ts';
import { clientFiles } from './client-files.ts';
import { finishing } from './finishing.ts';
import { options } from './options.ts';
import { otherLocale } from './other-locale.ts';
import { openPageThread, type PageThread } from './page-thread.ts';
import { searchRank } from './search-page.ts';
import { bundleWorker, tellWhatIsSaved, writeServiceWorker } from './service-worker.ts';

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

/** What is done to the files of dist/ as they are rendered, and once all are there. */
export function finish(): AstroIntegration {
  let dist = '';
  let worker = '';
  let pages: PageThread | undefined;
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [clientFiles(), otherLocale()],
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
        // From disk no script runs: neither a search nor a worker.
        const lang = options.forDisk ? undefined : locale.lang.replace(/-.*/, '');
        setPrerenderer((standard) =>
          finishing(standard, {
            async open() {
              pages = await openPageThread({ dist, lang });
              return pages;
            },
            rank: (path) => (lang === undefined ? undefined : searchRank(path)),
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const searched = await pages?.end();
        if (siteUrl) await drawSocialImages(root);
        else {
          logger.warn(
            'SITE_URL is not set. So there is no feed, no sitemap, no canonical address and no image for links: all of them need the full address of the site. Everything else is complete. To have them: SITE_URL=https://example.org/handbook/ npm run build',
          );
        }
        if (searched === undefined) return tellWhatIsSaved(root);
        logger.info(`${searched} pages can be searched`);
        const { files, whole } = await writeServiceWorker(root, worker);
        const what = whole ? 'the whole handbook' : 'it is long: guides and quizzes as they are opened';
        logger.info(`${files} files are saved for offline use (${what})`);
      },
    },
  };
}
