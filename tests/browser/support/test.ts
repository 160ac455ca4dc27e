import { test as base, expect, type Page, type Response } from '@playwright/test';
import { DIST, type ServedFolder, serveFolder } from '../../../scripts/serve.ts';
import type { ServerId } from '../../../scripts/servers.ts';
import { Faults, watch } from './faults.ts';
import { serveBy } from './host.ts';

export interface SiteOptions {
  /** Where the site's root lies on its server, unencoded, beginning and ending in a slash. */
  prefix: string;
  /** The server that serves it; without one, that of `npm start`. */
  host: ServerId | undefined;
  /** What localStorage holds before the first page opens. */
  storage: Record<string, string>;
}

interface SiteFixtures {
  /** Address of the site's root as the browser writes it, ending in a slash. */
  root: string;
  /** Opens a page of the site by its address from the site's root: `visit('/quizzes/partnership/')`. */
  visit: (path: string, page?: Page) => Promise<Response | null>;
  /** What went wrong so far. A test fails when it ends with any left; `faults.expect(pattern)` takes some out. */
  faults: Faults;
}

interface WorkerFixtures {
  serve: (prefix: string, host: ServerId | undefined) => Promise<ServedFolder>;
  /** A page in which no script runs, for tests that need one beside their own. */
  still: Page;
}

/** Playwright's test with a server for dist/ under any prefix and a watch on everything a page may not do. */
export const test = base.extend<SiteOptions & SiteFixtures, WorkerFixtures>({
  prefix: ['/', { option: true }],
  host: [undefined, { option: true }],
  storage: [{}, { option: true }],

  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    async ({}, use) => {
      const servers = new Map<string, Promise<ServedFolder>>();
      await use((prefix, host) => {
        const key = `${host} ${prefix}`;
        const start = () => (host ? serveBy(host, DIST, { prefix }) : serveFolder(DIST, { prefix }));
        const server = servers.get(key) ?? start();
        servers.set(key, server);
        return server;
      });
      for (const server of servers.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],

  still: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],

  root: async ({ serve, prefix, host }, use) => use((await serve(prefix, host)).url),
  baseURL: async ({ root }, use) => use(root),

  storageState: async ({ root, storage }, use) => {
    const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }));
    const origins = localStorage.length === 0 ? [] : [{ origin: new URL(root).origin, localStorage }];
    await use({ cookies: [], origins });
  },

  faults: [
    async ({ context, root }, use) => {
      const faults = new Faults();
      await watch(context, new URL(root).origin, faults);
      await use(faults);
      for (const { name } of await context.cookies()) faults.add(`cookie set: ${name}`);
      expect(faults.all, 'faults of the pages this test opened').toEqual([]);
    },
    { auto: true },
  ],

  visit: async ({ page, root }, use) => {
    await use((path, target = page) => target.goto(root + path.replace(/^\//, '')));
  },
});

/** Waits until every island of the page answers: Preact leaves a mark on the roots it has taken over. */
export async function hydrated(page: Page): Promise<void> {
  const waiting = () =>
    page.evaluate(
      () =>
        [
          ...document.querySelectorAll('[data-island] [data-root], .step:not(:target) > .step-questions'),
        ].filter((root) => !('__k' in root)).length,
    );
  await expect.poll(waiting, { message: 'islands without a script', intervals: [10, 20, 50] }).toBe(0);
}

export { expect };
