import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * What is saved on a reader's device at the first visit: all they can read and answer. Forms for paper,
 * the handbook on one page and the pages for authors are saved when they are opened.
 */
const SAVED = [
  /^index\.html$/,
  /^(record|search|glossary|privacy|offline)\/index\.html$/,
  /^guides\/([^/]+\/)?index\.html$/,
  /^quizzes\/index\.html$/,
  /^quizzes\/[^/]+\/(short\/)?index\.html$/,
  /^quizzes\/[^/]+\/quiz\.[^/]+\.json$/,
  /^_astro\/.*\.(js|css|woff2)$/,
  /^pagefind\//,
  /^favicon\./,
  /^manifest\.webmanifest$/,
].map(({ source }) => source);

const isSaved = new RegExp(SAVED.join('|'));

/** These names change with what is in the files. */
const NAMED_BY_CONTENT = /^(_astro\/|pagefind\/(fragment|index)\/|quizzes\/[^/]+\/quiz\.)/;

/** The worker with all that it imports, as one script. */
export async function bundleWorker(): Promise<string> {
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

/** The worker has this where the list of files goes, as Workbox's own tools look for it too. */
const LIST = 'self.__WB_MANIFEST';

/**
 * Writes the service worker of a built site. All addresses in it count from where it lies.
 *
 * @param root the folder of the built site, complete otherwise
 * @param script the worker without its list of files
 * @returns how many files it saves
 */
export async function writeServiceWorker(root: string, script: string): Promise<number> {
  if (script.split(LIST).length !== 2) throw new Error(`The service worker has not one ${LIST}.`);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => isSaved.test(path))
    .sort();
  const revisionOf = async (path: string) =>
    NAMED_BY_CONTENT.test(path)
      ? null
      : createHash('md5')
          .update(await readFile(join(root, path)))
          .digest('hex');
  const list: { url: string; revision: string | null }[] = [];
  for (const url of paths) list.push({ url, revision: await revisionOf(url) });
  await writeFile(
    join(root, 'sw.js'),
    script.replace(LIST, () => JSON.stringify(list)),
  );
  return list.length;
}
