import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type BuiltFiles, finishFile, isFinished } from './finish-file.ts';
import { readStyles } from './join-styles.ts';
import type { FromThread, RenderedFile, ThreadData, ToThread } from './page-thread.ts';
import { readScripts } from './preloads.ts';
import { openSearch } from './search-index.ts';
import { searchRank } from './search-page.ts';

// The thread beside the one that renders: see page-thread.ts.
const { dist, lang } = workerData as ThreadData;
const folder = join(dist, '_astro');
const built: BuiltFiles = { scripts: readScripts(folder), styles: readStyles(folder) };
const search = lang === undefined ? undefined : await openSearch(lang);
const done = new Set<string>();
const folders = new Set<string>();
/** What is added to the search, one at a time: so its index is always the same. */
let indexed = Promise.resolve();
let indexWritten: Promise<void> | undefined;

const tell = (message: FromThread) => parentPort?.postMessage(message);

function write({ path, body }: RenderedFile): void {
  const file = join(dist, path);
  if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  folders.add(dirname(file));
  const text = isFinished(path) ? finishFile(new TextDecoder().decode(body), path, built) : undefined;
  // Else what somebody put into public/ would be lost.
  writeFileSync(file, text ?? new Uint8Array(body), { flag: 'wx' });
  done.add(path);
  if (text === undefined || !search || searchRank(path) === undefined) return;
  indexed = indexed.then(() => search.add(path, text));
  indexed.catch(() => undefined);
}

/** In a program of its own: until it is done, the pages that are not searched are rendered. */
function writeIndex(): void {
  indexWritten ??= indexed.then(() => search?.write(dist));
  indexWritten.catch(() => undefined);
}

/** Makes the files fit for any folder that are no pages: of `_astro/` and `public/`. */
function finishOthers(): void {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(dist, file).split(sep).join('/');
    if (!entry.isFile() || !isFinished(path) || done.has(path)) continue;
    writeFileSync(file, finishFile(readFileSync(file, 'utf8'), path, built));
  }
  for (const [name, text] of built.styles) {
    const path = `_astro/${name}`;
    writeFileSync(join(dist, path), finishFile(text, path, built));
  }
}

function faultOf(error: unknown, path: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  const taken = `A file in public/ is called ${path}, as is a page. Give it another name, or it would hide the page.`;
  return new Error(code === 'EEXIST' ? taken : `${path}: ${message}`);
}

async function take(message: ToThread): Promise<void> {
  if (message === 'all-searched') writeIndex();
  else if (message === 'end') {
    writeIndex();
    finishOthers();
    await indexWritten;
    tell({ searched: await search?.name(dist) });
  } else {
    for (const file of message) {
      try {
        write(file);
      } catch (error) {
        throw faultOf(error, file.path);
      }
    }
    // Else pages that wait for the search would be held in memory, however many they are.
    await indexed;
    tell('written');
  }
}

parentPort?.on('message', (message: ToThread) => {
  take(message).catch(({ message: fault }: Error) => tell({ fault }));
});
tell('ready');
