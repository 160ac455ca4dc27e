import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';

const anyOf = (...paths: RegExp[]) => new RegExp(paths.map(({ source }) => source).join('|'));

/** What is saved on a reader's device at the first visit of any handbook: what every page needs, and the lists. */
const SHELL = anyOf(
  /^index\.html$/,
  /^(guides|quizzes|record|search|glossary|privacy|offline)\/index\.html$/,
  /^_astro\/.*\.(js|css|woff2)$/,
  /^favicon\./,
  /^manifest\.webmanifest$/,
);

/**
 * … and of a handbook that is not too long: all that can be read and answered. Forms for paper, the handbook
 * on one page and the pages for authors are saved when they are opened.
 */
const BOOK = anyOf(
  /^guides\/[^/]+\/index\.html$/,
  /^quizzes\/[^/]+\/(short\/)?index\.html$/,
  /^quizzes\/[^/]+\/quiz\.[^/]+\.json$/,
  /^pagefind\//,
);

/** So many bytes a handbook may take, with room below the promised 2 MB for what is opened later. */
const MOST = 1_700_000;

/** These are compressed already; the others the worker compresses as it saves them. */
const PACKED = /\.(woff2|wasm|\w*pagefind|pf_\w+|ico)$/;

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
 * The files that are saved at the first visit.
 *
 * @param root the folder of the built site
 * @param most how many bytes they may take on the device
 * @returns paths below the root, in order; `whole` when they are all of the handbook
 */
export async function filesToSave(root: string, most = MOST): Promise<{ paths: string[]; whole: boolean }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const shell = all.filter((path) => SHELL.test(path));
  const book = all.filter((path) => BOOK.test(path));
  let bytes = 0;
  // No longer than it takes to know: to compress all of a long handbook would take long.
  for (const path of [...shell, ...book]) {
    const file = await readFile(join(root, path));
    bytes += (PACKED.test(path) ? file : await promisify(gzip)(file)).length;
    if (bytes > most) return { paths: shell, whole: false };
  }
  return { paths: [...shell, ...book].sort(), whole: true };
}

/** Leaves on the page for what is not saved the words that are true: none where nothing is saved. */
export async function tellWhatIsSaved(root: string, saved?: 'whole' | 'opened'): Promise<void> {
  const file = join(root, 'offline', 'index.html');
  const html = await readFile(file, 'utf8');
  const told = html.replace(/<p data-saved="(\w+)">[^<]*<\/p>/g, (words, of) => (of === saved ? words : ''));
  await writeFile(file, told);
}

/**
 * Writes the service worker of a built site. All addresses in it count from where it lies.
 *
 * @param root the folder of the built site, complete otherwise
 * @param script the worker without its list of files
 * @param most how many bytes the files may take on the device
 * @returns how many files it saves, and whether they are all of the handbook
 */
export async function writeServiceWorker(
  root: string,
  script: string,
  most = MOST,
): Promise<{ files: number; whole: boolean }> {
  if (script.split(LIST).length !== 2) throw new Error(`The service worker has not one ${LIST}.`);
  const { paths, whole } = await filesToSave(root, most);
  await tellWhatIsSaved(root, whole ? 'whole' : 'opened');
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
  return { files: list.length, whole };
}
