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

/** Whether this very page is saved: its file, or the page as it was once opened. */
async function isSaved(): Promise<boolean> {
  const found = ['index.html', ''].map((name) =>
    caches.match(new URL(name || location.pathname, location.href).href, { ignoreSearch: true }),
  );
  return (await Promise.all(found)).some(Boolean);
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
        say((await isSaved()) ? page.saved : page.savedNotThis);
      }
    };
    registration.onupdatefound = () => {
      const { installing } = registration;
      if (installing) installing.onstatechange = () => void tell();
    };
    worker.onmessage = () => say(page.updateWaits);
    worker.oncontrollerchange = () => location.reload();
    await tell();
  } catch {
    say(page.notSaved);
  }
}
