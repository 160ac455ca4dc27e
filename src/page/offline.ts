import { page } from '../messages/en.ts';
import { button, one, root } from './dom.ts';

/** A policy for one thing: to name the service worker, which is a file of this site. */
function workerAddress(): string {
  const types = Reflect.get(window, 'trustedTypes') as
    | { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }
    | undefined;
  const policy = types?.createPolicy('service-worker', { createScriptURL: (url: string) => url });
  const url = `${root()}sw.js`;
  return policy?.createScriptURL(url) ?? url;
}

const cached = async (address: string): Promise<boolean> =>
  Boolean(await caches.match(new URL(address, location.href), { ignoreSearch: true }));

/** What is saved, in words: this very page, or its file; and with the search the whole handbook. */
async function whatIsSaved(): Promise<string> {
  const isSaved = (await cached('index.html')) || (await cached(location.pathname));
  if (await cached(`${root()}pagefind/pagefind.js`)) return isSaved ? page.saved : page.savedNotThis;
  return isSaved ? page.savedOpened : page.savedOpenedNotThis;
}

/** Saves the handbook on the device, says so in the foot, and tells of a newer edition. */
export async function workOffline(): Promise<void> {
  const box = one('.kept');
  const worker = navigator.serviceWorker;
  if (!box || !worker) return;
  const say = (...words: (string | Node)[]) => box.replaceChildren(...words);
  try {
    const registration = await worker.register(workerAddress());
    const tell = async () => {
      // Nothing is offered in the middle of a quiz.
      if (registration.waiting && worker.controller && !one('form[data-quiz]')) {
        say(
          page.update,
          ' ',
          button('link-button', page.updateNow, () => registration.waiting?.postMessage('update')),
        );
      } else if (registration.active) {
        say(await whatIsSaved());
      }
    };
    // Another page of this site may have begun to save it.
    const follow = () => {
      const next = registration.installing ?? registration.waiting;
      if (next) next.onstatechange = () => void tell();
    };
    registration.onupdatefound = follow;
    follow();
    worker.onmessage = () => say(page.updateWaits);
    worker.oncontrollerchange = () => location.reload();
    await tell();
  } catch {
    say(page.notSaved);
  }
}
