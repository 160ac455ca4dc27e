import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { DIST, serveFolder } from '../../scripts/serve.ts';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { expect, hydrated, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until everything is saved, and the page says so. */
async function saved(page: Page): Promise<void> {
  await expect(page.locator('.kept')).toContainText('Saved on this device', { timeout: 20_000 });
}

async function offline(
  { context, page, faults }: { context: BrowserContext; page: Page; faults: { all: string[] } },
  act: () => Promise<void>,
): Promise<void> {
  await context.setOffline(true);
  await act();
  await context.setOffline(false);
  await page.unrouteAll();
  // A failed request is what going offline looks like.
  const others = faults.all.filter((fault) => !/ERR_INTERNET_DISCONNECTED|no-response/.test(fault));
  faults.all.splice(0, faults.all.length, ...others);
}

/** Why the browser would not install the site as an app; that this window is a private one does not count. */
async function installErrors(context: BrowserContext, page: Page): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  return installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
}

for (const prefix of ['/', '/some/deep/folder/']) {
  test.describe(`in the folder ${prefix}`, () => {
    test.use({ prefix });

    test('after one visit everything works offline: guides, quizzes, record and search', async ({
      page,
      context,
      faults,
      visit,
    }) => {
      test.setTimeout(60_000);
      await visit('/guides/six-needs/');
      await saved(page);
      expect(await installErrors(context, page)).toEqual([]);
      await offline({ context, page, faults }, async () => {
        await visit('/');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await visit('/quizzes/partnership/?attempt=none#friendliness');
        await hydrated(page);
        await expect(page.locator('.step:visible')).toHaveId('friendliness');
        await visit('/record/');
        await hydrated(page);
        await visit('/search/?q=honesty');
        await expect(page.locator('.found').first()).toBeVisible();
        await visit('/quizzes/partnership/paper/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'This page is not saved on this device',
        );
        await expect(page.getByRole('link', { name: 'Go to the start of the handbook' })).toBeVisible();
      });
    });
  });
}

test('offline an address without its slash leads to the page, and one that is not saved has the colours chosen', async ({
  page,
  context,
  faults,
  visit,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit('/');
  await page.getByLabel('Colours').selectOption('dark');
  await saved(page);
  // Opened, not saved at the first visit.
  await visit('/quizzes/partnership/paper/');
  await offline({ context, page, faults }, async () => {
    for (const path of ['/guides/tools-off', '/quizzes/partnership', '/quizzes/partnership/paper']) {
      await visit(`${path}?find=x`);
      await expect(page).toHaveURL((url) => url.pathname === `${path}/` && url.search === '?find=x');
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/not saved/);
    }
    for (const path of ['/quizzes/dilemmas/paper/', '/handbook/', '/guides/none']) {
      await visit(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This page is not saved on this device',
      );
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
      // The very page that is not to be had is not offered once more.
      await expect(page.getByRole('link', { name: 'All guides' })).toBeVisible();
      await expect(page.locator('[data-near]')).toBeHidden();
    }
  });
});

test.describe('while it is being saved', () => {
  let release = () => {};
  test.use({
    // One file comes only when the test lets it.
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    root: async ({}, use) => {
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const server = await serveFolder(DIST);
      const front = createServer(async (request, response) => {
        if (request.url?.startsWith('/privacy/')) await held;
        const answer = await fetch(new URL(request.url ?? '', server.url));
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
      await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
      const address = front.address();
      await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
      release();
      front.close();
      front.closeAllConnections();
      await server.close();
    },
  });

  test('a page opened meanwhile says so when it is done', async ({ page, visit }) => {
    await visit('/');
    await expect
      .poll(() =>
        page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing)),
      )
      .toBe(true);
    await visit('/guides/six-needs/');
    await page.waitForTimeout(2000);
    await expect(page.locator('.kept')).toHaveText('');
    release();
    await saved(page);
  });
});

test('what is opened later is saved too, and the page says honestly which it is', async ({
  page,
  context,
  faults,
  visit,
}) => {
  await visit('/');
  await saved(page);
  await visit('/quizzes/partnership/paper/');
  const title = await page.title();
  await offline({ context, page, faults }, async () => {
    await visit('/quizzes/partnership/paper/');
    await expect(page).toHaveTitle(title);
  });
});

test("a phone reads its first page in its own type, and the next in the handbook's, off the device", async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const fonts = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await visit('/guides/six-needs/');
  expect(await fonts()).toEqual(['unloaded']);
  await saved(page);
  expect(await fonts()).toEqual(['unloaded']);
  const asked = page.waitForResponse(/\.woff2$/);
  await visit('/');
  expect((await asked).fromServiceWorker()).toBe(true);
  await expect.poll(fonts).toEqual(['loaded']);
});

test('the whole handbook takes at most 2 MB on the device', async ({ page, visit }) => {
  await visit('/');
  await saved(page);
  const bytes = await page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        sum += (await (await cache.match(request))?.blob())?.size ?? 0;
      }
    }
    return sum;
  });
  test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(2_000_000);
});

test.describe('a handbook too long for the device', () => {
  test.use({
    // The handbook, with a worker that was given less room than it needs.
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    root: async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'service-mirror-long-'));
      cpSync(DIST, folder, { recursive: true });
      const worker = readFileSync(join(folder, 'sw.js'), 'utf8').replace(
        /\[\{"?url"?:.*?\}\]/s,
        () => 'self.__WB_MANIFEST',
      );
      await writeServiceWorker(folder, worker, 500_000);
      const server = await serveFolder(folder, { prefix: '/team/' });
      await use(server.url);
      await server.close();
      rmSync(folder, { recursive: true });
    },
  });

  test('saves what is opened, from the first page on, and says so', async ({
    page,
    context,
    faults,
    visit,
  }) => {
    test.setTimeout(60_000);
    await visit('/guides/six-needs/');
    const kept = page.locator('.kept');
    await expect(kept).toHaveText('This page is saved on this device, as is each page that you open.', {
      timeout: 20_000,
    });
    await visit('/guides/saying-no-well/');
    await hydrated(page);
    await offline({ context, page, faults }, async () => {
      for (const path of ['/guides/six-needs/', '/guides/saying-no-well/']) {
        await visit(path);
        // Its questions came, too.
        await hydrated(page);
        await expect(kept).toContainText('This page is saved');
      }
      await visit('/record/');
      await hydrated(page);
      await visit('/guides/tools-off/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This page is not saved on this device',
      );
    });
  });
});
