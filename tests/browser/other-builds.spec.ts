import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { DIST } from '../../scripts/serve.ts';
import { build } from './support/build.ts';
import { expectCrawl, expectFiles } from './support/crawl.ts';
import { expectJourneys } from './support/journeys.ts';
import { serveKeys } from './support/object-store.ts';
import { pages } from './support/pages.ts';
import { test as base, expect } from './support/test.ts';

/** The other builds that can be asked for, by their option. */
const test = base.extend<object, { indexed: string; disk: string }>({
  indexed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    async ({}, use) => {
      const folder = build('--index-links');
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  disk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    async ({}, use) => {
      const folder = build('--for-disk');
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

// One worker for this file: two builds at once write to the same folders of Astro's.
test.describe.configure({ mode: 'default' });

for (const prefix of ['/', '/a b c/é/']) {
  test.describe(`an object store without index documents, at ${prefix}`, () => {
    test.use({
      root: async ({ indexed }, use) => {
        const store = await serveKeys(indexed, prefix.slice(1));
        await use(store.url);
        await store.close();
      },
    });

    test('every link names a page that is there', async ({ indexed, page, root }) => {
      test.setTimeout(180_000);
      await expectFiles(root, indexed, { index: 'index.html' });
      const seen = await expectCrawl(page, `${root}index.html`, root);
      expect(seen.map((url) => decodeURI(url.slice(root.length - 1))).sort()).toEqual(
        pages()
          .filter((path) => path !== '/404.html' && path !== '/offline/')
          .map((path) => `${path}index.html`)
          .sort(),
      );
    });

    test('what else names a folder names its index.html', async ({ page, root }) => {
      const read = async (path: string) => (await page.request.get(root + path)).text();
      const manifest = JSON.parse(await read('manifest.webmanifest'));
      expect(manifest).toMatchObject({ start_url: './index.html', scope: './' });
      for (const path of ['llms.txt', 'guides/six-needs.md'])
        expect(await read(path)).not.toMatch(/\]\([^)]*\/(#[^)]*)?\)/);
    });

    test('a check, an assessment and the record work', async ({ page, root }) => {
      await expectJourneys(page, `${root}index.html`);
    });

    test('what scripts write leads to pages that are there: the search, marks in lists, the way on', async ({
      page,
      root,
    }) => {
      await page.goto(`${root}guides/six-needs/index.html`);
      await page.locator('.guide-end').scrollIntoViewIfNeeded();
      await expect(page.locator('.read-line')).toContainText('You read this');
      await page.locator('h1').scrollIntoViewIfNeeded();
      await page.locator('main').focus();
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/search\/index\.html/);
      await page.getByRole('searchbox').fill('honesty');
      await page.locator('.found a').first().click();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page).toHaveURL(/\/index\.html\?find=honesty/);
      await page.goto(`${root}guides/index.html`);
      await expect(page.locator('main a[href$="six-needs/index.html"]').first()).toHaveAttribute('data-read');
      await page.goto(`${root}guides/tools-off/index.html`);
      await page.locator('.guide-text h2').nth(2).scrollIntoViewIfNeeded();
      await expect.poll(() => page.evaluate(() => localStorage['service-mirror:place'])).toContain('#');
      await page.goto(`${root}index.html`);
      await page.locator('.back-lines a').first().click();
      await expect(page).toHaveURL(/tools-off\/index\.html#/);
      await expect(page.locator('.guide h1')).toBeVisible();
      expect((await page.request.get(new URL('sw.js', root).href)).ok()).toBe(true);
    });

    test('where the missing page is set up, it finds the way home', async ({ faults, page, root }) => {
      await page.route('**/no/such/page', (route) =>
        route.fetch({ url: `${root}404.html` }).then((response) => route.fulfill({ response, status: 404 })),
      );
      await page.goto(`${root}no/such/page`);
      await page.locator('main a').first().click();
      await expect(page).toHaveURL(`${root}index.html`);
      faults.expect(/status of 404/);
    });
  });
}

test.describe('from disk', () => {
  test.use({ root: async ({ disk }, use) => use(`${pathToFileURL(disk).href}/`) });

  test('every page opens dressed, by links from the first', async ({ page, root }) => {
    test.setTimeout(120_000);
    const queue = [`${root}index.html`];
    const seen = new Set(queue);
    for (const address of queue) {
      await page.goto(address);
      expect.soft(await dressed(page), `${address} has its styles and its font`).toBe(true);
      await expect.soft(page.locator('h1').first(), address).toBeVisible();
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace(/#.*/, '')));
      for (const link of new Set(links)) {
        if (!/^file:.*\.html$/.test(link) || seen.has(link)) continue;
        seen.add(link);
        queue.push(link);
      }
    }
    const wanted = pages().filter((path) => path !== '/404.html' && path !== '/offline/');
    expect(queue.map((url) => url.slice(root.length - 1)).sort()).toEqual(
      wanted.map((path) => `${path}index.html`).sort(),
    );
  });

  test('no page promises what takes a script', ({ disk }) => {
    for (const path of pages()) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const html = readFileSync(join(disk, file), 'utf8');
      const promise =
        /Scripts are off|marked in pen|What you add is in pen|What you answer (here )?stays in this browser/;
      const [, body = ''] = html.split('<body');
      expect.soft(body.match(promise)?.[0], path).toBeUndefined();
      const [head = ''] = body.match(/<header class="?head[\s\S]*?<\/header>/) ?? [];
      expect.soft(head.includes('/record/'), path).toBe(false);
    }
    const record = readFileSync(join(disk, 'record/index.html'), 'utf8');
    expect(record).toContain('keeps no record');
  });

  test('nothing shows that would wait for a script', async ({ page, root }) => {
    test.setTimeout(120_000);
    for (const path of pages()) {
      await page.goto(root + path.slice(1).replace(/(^|\/)$/, '$1index.html'));
      expect.soft(await page.locator('script').count(), path).toBe(0);
      const idle = page
        .locator('button, input, select, textarea, a:not([href])')
        // A quiz can be filled in and printed, and its form emptied.
        .and(page.locator(':not(form[data-quiz] :is(input, select, textarea, [type=reset]))'))
        .and(page.locator(':not([popovertarget], [commandfor])'))
        .and(page.locator(':visible'));
      const found = await idle.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 120)));
      expect.soft(found, path).toEqual([]);
    }
  });

  test('a guide can be read to its end, on the screen and on paper', async ({ page, root }) => {
    await page.goto(`${root}guides/six-needs/index.html`);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const texts = page.locator('.guide-text > :is(h2, h3, p, ul, ol, table)');
      expect(await texts.count()).toBeGreaterThan(20);
      expect(await texts.and(page.locator(':not(:visible)')).allTextContents(), media).toEqual([]);
    }
  });

  test('every question of an assessment can be read and filled in', async ({ page, root }) => {
    await page.goto(`${root}quizzes/partnership/index.html`);
    const questions = page.locator('fieldset[data-question]');
    expect(await questions.count()).toBeGreaterThan(40);
    expect(await questions.and(page.locator(':not(:visible)')).count()).toBe(0);
    await questions.last().locator('input').first().check();
  });

  test('a page of the usual build can be read as well', async ({ faults, page }) => {
    await page.goto(pathToFileURL(join(DIST, 'guides/six-needs/index.html')).href);
    expect(await dressed(page)).toBe(true);
    await expect(page.locator('.guide-text > p').last()).toBeVisible();
    // Its scripts are modules, which a browser does not run from disk.
    faults.expect(/^console error: .*(CORS policy|ERR_FAILED)/);
  });
});

/** Whether the site's own sheet and face apply: their rules cannot be read from disk. */
async function dressed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)];
    const margin = getComputedStyle(document.body).marginTop;
    return margin === '0px' && faces.some(({ status }) => status === 'loaded');
  });
}
