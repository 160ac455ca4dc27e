// A second language without a translator: every message 40 % longer, with accents, from right to left.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ServedFolder, serveFolder } from '../../scripts/serve.ts';
import { colourViolations, violations } from './support/axe.ts';
import { answerAnything } from './support/fill.ts';
import { pages, pagesLike } from './support/pages.ts';
import { test as base, expect, hydrated } from './support/test.ts';

const FOLDER = resolve('test-results/pseudo');
const SITE = 'https://example.org/handbook/';
const PAGES = pages().filter((path) => path !== '/404.html' && path !== '/offline/');

/** A word of the table as this language writes it. */
const ACCENTED = /[áéíóúýñç]/;

const test = base.extend<object, { pseudo: ServedFolder }>({
  pseudo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    async ({}, use) => {
      const { status, stderr } = spawnSync('node', ['scripts/astro.ts', 'build', '--outDir', FOLDER], {
        env: {
          ...process.env,
          SITE_LOCALE: 'pseudo',
          SITE_URL: SITE,
          REPO_URL: 'https://example.org/repository/',
        },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`The site does not build in another language: ${stderr}`);
      const served = await serveFolder(FOLDER);
      await use(served);
      await served.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  root: async ({ pseudo }, use) => use(pseudo.url),
});

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 360, height: 740 } });

test('every page is set from right to left, fits a phone, and has no fault that axe finds', async ({
  page,
  visit,
}) => {
  test.setTimeout(40_000 + PAGES.length * 6_000);
  for (const path of PAGES) {
    await test.step(path, async () => {
      await visit(path);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
      expect.soft(await page.title()).toMatch(ACCENTED);
      expect.soft(await violations(page, { colours: false }), path).toEqual([]);
      expect.soft(await colourViolations(page), path).toEqual([]);
    });
  }
});

test('every check can be answered to its end, in a guide too', async ({ page, visit }) => {
  test.setTimeout(90_000);
  const checks = pagesLike(/^\/quizzes\/[^/]*(check|dilemmas)\/$/);
  for (const path of [...checks, '/guides/six-needs/']) {
    await visit(path);
    await hydrated(page);
    await answerAnything(page);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.show-answer')) button.click();
    });
    // A dilemma that is not thought through to its end says so.
    await expect.soft(page.locator('.verdict, .error').first(), path).toBeVisible();
    for (const words of await page.locator('.check-answer:not(:empty), .error').allTextContents())
      expect.soft(words, path).toMatch(ACCENTED);
    await expect.soft(page.locator('.check-end'), path).toHaveText(ACCENTED);
  }
});

test('every assessment can be answered up to its result', async ({ page, visit }) => {
  test.setTimeout(90_000);
  const assessments = pagesLike(/^\/quizzes\/[^/]+\/(short\/)?$/).filter(
    (path) => !/check|dilemmas/.test(path),
  );
  expect(assessments.length).toBeGreaterThan(5);
  for (const path of assessments) {
    await visit(path);
    await hydrated(page);
    await answerAnything(page);
    await page.evaluate(() => {
      location.hash = 'check-your-answers';
    });
    await page.locator('.step:visible').getByRole('button').last().click();
    await expect(page.locator('.step:visible'), path).toHaveId('result');
    await expect.soft(page.locator('.step:visible h2').first(), path).toHaveText(ACCENTED);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});

// This build is the one with an address, for whoever follows the site from outside.
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const fileOf = (url: string) => join(FOLDER, url.slice(SITE.length).replace(/(^|\/)$/, '$1index.html'));

const dayIn = (item: string) =>
  new Date(item.match(/<pubDate>([^<]*)</)?.[1] ?? '').toISOString().slice(0, 10);

test('with an address of its own the site has a feed, a sitemap, and an image for links', async () => {
  const links = [...read('feed.xml').matchAll(/<item>[\s\S]*?<link>([^<]*)</g)].map(([, link = '']) => link);
  const guides = pagesLike(/^\/guides\/[^/]+\/$/).map((path) => SITE + path.slice(1));
  expect(links.toSorted()).toEqual(guides);
  const days = [...read('feed.xml').matchAll(/<item>[\s\S]*?<\/item>/g)].map(([item]) => ({
    guid: item.match(/<guid isPermaLink="false">([^<]*)</)?.[1],
    is: `${item.match(/<link>([^<]*)</)?.[1]}#${dayIn(item)}`,
  }));
  expect(days.filter(({ guid, is }) => guid !== is)).toEqual([]);
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)</g)].map(([, url = '']) => url);
  const shared = PAGES.filter((path) => !/^\/(record|search|run-your-own\/preview\/.*)\/$/.test(path));
  expect(listed.toSorted()).toEqual(shared.map((path) => SITE + path.slice(1)).toSorted());
  for (const path of PAGES) {
    const html = read(`${path.slice(1)}index.html`);
    const [, canonical] = html.match(/rel="?canonical"? href="?([^" >]*)/) ?? [];
    expect.soft(canonical, path).toBe(SITE + path.slice(1));
    const [, image = ''] = html.match(/property="?og:image"? content="?([^" >]*)/) ?? [];
    expect.soft(image && existsSync(fileOf(image)), `${path}: ${image}`).toBe(true);
  }
});

test('machines are told what each page is, and are given each guide as Markdown', async () => {
  const dataIn = (path: string) => {
    const [, text = '{}'] =
      read(`${path.slice(1)}index.html`).match(/application\/ld\+json"?>([\s\S]*?)<\/script>/) ?? [];
    return JSON.parse(text) as Record<string, unknown>;
  };
  for (const path of pagesLike(/^\/guides\/[^/]+\/$/)) {
    expect
      .soft(dataIn(path))
      .toMatchObject({ '@type': ['Article', 'LearningResource'], url: SITE + path.slice(1) });
    expect.soft(read('llms.txt')).toContain(`(${SITE}${path.slice(1, -1)}.md)`);
    expect.soft(read(`${path.slice(1, -1)}.md`)).toMatch(/^# ./);
    const html = read(`${path.slice(1)}index.html`);
    expect
      .soft(html)
      .toMatch(/href="?https:\/\/example\.org\/repository\/edit\/main\/content\/guides\/[\w/-]+\.mdx/);
  }
  for (const path of pagesLike(/^\/quizzes\/[^/]+\/$/))
    expect.soft(dataIn(path)['@type'], path).toEqual(['Quiz', 'LearningResource']);
});
