import { Worker } from 'node:worker_threads';

/** What the thread is told at its start. */
export interface ThreadData {
  /** The folder of the built site. */
  dist: string;
  /** The language to search in; undefined where there is no search. */
  lang: string | undefined;
}

export interface RenderedFile {
  /** Below dist/, with slashes. */
  path: string;
  body: ArrayBuffer;
}

export type ToThread = RenderedFile[] | 'all-searched' | 'end';
export type FromThread = 'ready' | 'written' | { fault: string } | { searched: number | undefined };

/** The thread that finishes and writes what was rendered, and adds it to the search. */
export interface PageThread {
  /**
   * Takes a file over, and with it its bytes. Resolves when there is room for the next one.
   *
   * @throws when a file before it could not be finished or written: the error names it
   */
  take(file: RenderedFile): Promise<void>;
  /** Says that all pages were given that are searched: the index is written while the others are rendered. */
  allSearched(): void;
  /**
   * Ends the thread, when all is written, the files of the scripts, the styles and of `public/` too: how many pages are searched.
   *
   * @throws as `take` does
   */
  end(): Promise<number | undefined>;
}

/** So many files are sent at a time: each time wakes the thread, which takes longer than to write a file. */
const AT_A_TIME = 20;
/** So many times that may wait: they are held in memory. */
const WAITING = 3;

/**
 * Starts the thread. What is done to a page once it is rendered takes half as long as rendering it, and a
 * build has at least two processors.
 */
export async function openPageThread(data: ThreadData): Promise<PageThread> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    workerData: data,
    // What a build can be asked for stands there.
    argv: process.argv.slice(2),
  });
  let waiting = 0;
  let room = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<number | undefined>();
  let fault: Error | undefined;
  const fail = (error: Error) => {
    fault ??= error;
    for (const { promise, reject } of [opened, room, ended]) {
      promise.catch(() => undefined);
      reject(fault);
    }
  };
  worker.on('error', fail);
  worker.on('message', (message: FromThread) => {
    if (message === 'ready') opened.resolve();
    else if (message === 'written') {
      waiting -= 1;
      room.resolve();
      room = Promise.withResolvers();
    } else if ('fault' in message) fail(new Error(message.fault));
    else ended.resolve(message.searched);
  });
  let files: RenderedFile[] = [];
  const sendFiles = () => {
    worker.postMessage(
      files,
      files.map(({ body }) => body),
    );
    files = [];
    waiting += 1;
  };
  const say = (message: 'all-searched' | 'end') => {
    sendFiles();
    worker.postMessage(message);
  };
  await opened.promise;
  return {
    async take(file) {
      if (fault) throw fault;
      files.push(file);
      if (files.length === AT_A_TIME) sendFiles();
      while (waiting > WAITING) await room.promise;
    },
    allSearched: () => say('all-searched'),
    async end() {
      if (fault) throw fault;
      say('end');
      const searched = await ended.promise;
      await worker.terminate();
      return searched;
    },
  };
}
