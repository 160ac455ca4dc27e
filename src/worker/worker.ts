// The service worker: saves the handbook at the first visit, and answers from there, connected or not.

import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { compressed } from './compressed.ts';

/** What is used of a worker's global scope; its own library does not go together with the page's. */
interface Scope {
  clients: { matchAll(options: object): Promise<unknown[]> };
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
saved.addToCacheList(self.__WB_MANIFEST);
scope.addEventListener('install', (event) => void saved.install(event as never));
scope.addEventListener('activate', (event) => void saved.activate(event as never));
// What follows a question mark is for the page, not for the host.
registerRoute(
  new PrecacheRoute(saved, { ignoreURLParametersMatching: [/.*/], directoryIndex: 'index.html' }),
);

// Pages that are not saved at the first visit are saved when they are opened.
const opened = new NetworkFirst({
  cacheName: 'service-mirror-opened',
  matchOptions: { ignoreSearch: true },
  plugins: [compressed, new ExpirationPlugin({ maxEntries: 40 }) as WorkboxPlugin],
});
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async (options) => {
    try {
      return await opened.handle(options);
    } catch {
      const cachedResponse = await saved.matchPrecache('offline/index.html');
      const page = cachedResponse && (await compressed.cachedResponseWillBeUsed({ cachedResponse }));
      return page ?? Response.error();
    }
  },
);

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
