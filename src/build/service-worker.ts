import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';

/**
 * What is saved on a reader's device at the first visit: all they can read and answer. Forms for paper,
 * the handbook on one page and the pages for authors are saved when they are opened.
 */
export const SAVED = [
  'index.html',
  '{record,search,glossary,privacy,offline}/index.html',
  'guides/**/index.html',
  'quizzes/index.html',
  'quizzes/*/{,short/}index.html',
  'quizzes/*/quiz.*.json',
  '_astro/**/*.{js,css,woff2}',
  'pagefind/**/*',
  'favicon.*',
  'manifest.webmanifest',
];

/** The worker with all that it imports, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (script?.type !== 'chunk') throw new Error('The service worker came to no script.');
  return script.code;
}

/**
 * Writes the service worker of a built site. All addresses in it count from where it lies.
 *
 * @param root the folder of the built site, complete otherwise
 * @returns how many files it saves
 */
export async function writeServiceWorker(root: string): Promise<number> {
  const swSrc = join(root, 'sw-without-list.js');
  await writeFile(swSrc, await bundle());
  const { count, warnings } = await injectManifest({
    swSrc,
    swDest: join(root, 'sw.js'),
    globDirectory: root,
    globPatterns: SAVED,
    globIgnores: ['quizzes/*/paper/**'],
    // These names change with what is in the files.
    dontCacheBustURLsMatching: /^(_astro\/|pagefind\/(fragment|index)\/|quizzes\/[^/]+\/quiz\.)/,
  });
  await rm(swSrc);
  if (warnings.length > 0) throw new Error(`The service worker: ${warnings.join(' ')}`);
  return count;
}
