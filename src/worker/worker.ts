// The service worker: saves the handbook at the first visit, and answers from there, connected or not. Of a long
// handbook it saves what every page needs, and each page when it is opened.

import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { compressed } from './compressed.ts';

/** What is used of a worker's global scope; its own library does not go together with the page's. */
interface Scope {
  clients: { matchAll(options: object): Promise<{ url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent extends ExtendableEvent {
  data?: unknown;
  source?: { postMessage(message: string): void };
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

declare global {
  interface Window {
    __WB_MANIFEST: { url: string; revision: string | null }[];
  }
}

const scope = self as unknown as Scope;

const saved = new PrecacheController({ plugins: [compressed] });
// The build puts the list here, and looks for these very words.
const list = self.__WB_MANIFEST;
saved.addToCacheList(list);
/** The search is saved with the whole handbook, and only then. */
const whole = list.some(({ url }) => url.startsWith('pagefind/'));
scope.addEventListener('install', (event) => void saved.install(event as never));
scope.addEventListener('activate', (event) => void saved.activate(event as never));
// What follows a question mark is for the page, not for the host.
registerRoute(
  new PrecacheRoute(saved, { ignoreURLParametersMatching: [/.*/], directoryIndex: 'index.html' }),
);

/** Whether an address is saved, at the first visit or when it was opened. */
const isSaved = async (address: string): Promise<boolean> =>
  Boolean(
    saved.getCacheKeyForURL(`${address}index.html`) ?? (await caches.match(address, { ignoreSearch: true })),
  );

// Pages that are not saved at the first visit are saved when they are opened, and the questions in them.
const opened = new NetworkFirst({
  cacheName: 'service-mirror-opened',
  matchOptions: { ignoreSearch: true },
  plugins: [compressed, new ExpirationPlugin({ maxEntries: whole ? 40 : 120 }) as WorkboxPlugin],
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/quizzes\/[^/]+\/quiz\.\w+\.json$/.test(url.pathname),
  opened,
);
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async (options) => {
    try {
      return await opened.handle(options);
    } catch {
      // Without its slash the host would lead there too, and the page's links count from it.
      const { origin, pathname, search } = options.url;
      const folder = `${origin}${pathname}/`;
      if (await isSaved(folder)) return Response.redirect(folder + search);
      const cachedResponse = await saved.matchPrecache('offline/index.html');
      const page = cachedResponse && (await compressed.cachedResponseWillBeUsed({ cachedResponse }));
      return page ?? Response.error();
    }
  },
);

/** Saves a page that was opened before this worker was there to see it, and the questions that it names. */
async function saveOpened({ url }: { url: string }, event: WorkerEvent): Promise<void> {
  const save = (address: string) =>
    opened.handle({ event: event as never, request: new Request(new URL(address, url)) });
  const html = await (await save(url)).text();
  await Promise.all(
    [...html.matchAll(/href="([^"]*\/quiz\.\w+\.json)"/g)].map(([, file = '']) => save(file)),
  );
}

scope.addEventListener('activate', (event) => {
  if (whole) return;
  const windows = scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  event.waitUntil(windows.then((all) => Promise.allSettled(all.map((each) => saveOpened(each, event)))));
});

/**
 * Takes over a newer edition when the reader asks for it, but only if no other window is open: a quiz
 * may be under way there, and it goes on with the edition that it began with.
 */
scope.addEventListener('message', (event) => {
  if (event.data !== 'update') return;
  event.waitUntil(
    scope.clients
      .matchAll({ type: 'window', includeUncontrolled: true })
      .then((open) => (open.length > 1 ? event.source?.postMessage('waits') : scope.skipWaiting())),
  );
});
