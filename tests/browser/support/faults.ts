import type { BrowserContext } from '@playwright/test';

/** What pages did that they must not: each a sentence. */
export class Faults {
  readonly all: string[] = [];

  add(fault: string): void {
    this.all.push(fault);
  }

  /** Takes out the faults that match, for a test that causes them on purpose. Throws when there is none. */
  expect(pattern: RegExp): void {
    const kept = this.all.filter((fault) => !pattern.test(fault));
    if (kept.length === this.all.length) {
      throw new Error(`No fault matches ${pattern}. There were:\n${this.all.join('\n')}`);
    }
    this.all.splice(0, this.all.length, ...kept);
  }
}

/**
 * Notes every uncaught error, console error, breach of the Content-Security-Policy and request to
 * another origin, in all pages of a browser context. Call it before the first page opens.
 *
 * @param origin the one origin that pages may talk to
 */
export async function watch(context: BrowserContext, origin: string, faults: Faults): Promise<void> {
  context.on('weberror', (error) => {
    const { message } = error.error();
    // A browser that has no time to fade from page to page leaves it out, and reports it so.
    if (!message.startsWith('Transition was aborted')) faults.add(`uncaught error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.add(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inPage = ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!inPage && url.origin !== origin) faults.add(`request to another origin: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => faults.add(`web socket: ${socket.url()}`));
  });
  await context.exposeFunction('reportFault', (fault: string) => faults.add(fault));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = Reflect.get(window, 'reportFault') as (fault: string) => void;
      report(`policy breached: ${violatedDirective} by ${blockedURI || sourceFile}`);
    });
  });
}
