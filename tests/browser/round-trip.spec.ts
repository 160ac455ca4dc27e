import type { Page, Request } from '@playwright/test';
import { answerByHand, currentStep } from './support/assessment.ts';
import { pages } from './support/pages.ts';
import { expect, hydrated, test } from './support/test.ts';

const GUIDE = '/guides/six-needs/';
const ASSESSMENT = '/quizzes/partnership/';

test('all that a page asks for stands in its own HTML, so that nothing waits for another file', async ({
  page,
  visit,
}) => {
  test.setTimeout(180_000);
  // The index of the search is as large as the handbook: it comes to those who search.
  let requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  for (const path of pages().filter((each) => !['/404.html', '/offline/', '/search/'].includes(each))) {
    requests = [];
    const response = await visit(path);
    await hydrated(page);
    const html = (await response?.text()) ?? '';
    const named = [...html.matchAll(/(?:src|href)="([^"#]*)"/g)].map(
      ([, address = '']) => new URL(address, page.url()).href,
    );
    const deep = requests
      .filter((request) => ['script', 'stylesheet', 'font'].includes(request.resourceType()))
      .map((request) => request.url())
      .filter((url) => !named.includes(url));
    expect.soft(deep, path).toEqual([]);
  }
});

for (const address of [GUIDE, ASSESSMENT]) {
  test(`${address}: an answer can be given at the first paint, before any script has come`, async ({
    page,
    root,
  }) => {
    const release = await hold(page, '**/*.js');
    await page.goto(root + address.slice(1), { waitUntil: 'commit' });
    await painted(page);
    // A browser turns to the anchor of an address only after its scripts, but follows a link at once.
    if (address === ASSESSMENT) await page.locator('.step-start a.button').first().click();
    const input = page.locator('fieldset[data-question] input[type=radio]:visible').first();
    await input.check();
    await expect(input).toBeChecked();
    release();
    await hydrated(page);
    await expect(input).toBeChecked();
  });
}

test('the code of a result is asked for before any script has come, and at no other step', async ({
  page,
  root,
  visit,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofResult = () => asked.filter((path) => /\/(result|score-sitting)\./.test(path));
  await visit(`${ASSESSMENT}#friendliness`);
  await hydrated(page);
  expect(ofResult()).toEqual([]);
  await visit('/404.html');
  const release = await hold(page, '**/assessment.*.js');
  await page.goto(`${root}${ASSESSMENT.slice(1)}#result`, { waitUntil: 'commit' });
  await expect.poll(() => ofResult().length).toBe(2);
  release();
  await hydrated(page);
  // What was asked for ahead is what is used.
  expect(ofResult()).toHaveLength(2);
});

test('a step that was not looked at is taken over before it shows', async ({ page, visit }) => {
  // The questions of the other steps wait for a task of their own: here for one that never comes.
  await page.addInitScript(() => {
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
  });
  await visit(`${ASSESSMENT}#friendliness`);
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await answerByHand(page);
  await currentStep(page).getByRole('link', { name: 'Continue' }).click();
  await expect(currentStep(page)).not.toHaveId('friendliness');
  await answerByHand(page);
  await expect(page.locator('fieldset[data-question]:has(input:checked)')).toHaveCount(9);
  await expect(currentStep(page).locator('.where')).toContainText('9 of 55 answered');
});

test('text is there before the font has come', async ({ page, root }) => {
  const release = await hold(page, '**/*.woff2');
  await page.goto(root + GUIDE.slice(1), { waitUntil: 'commit' });
  await painted(page);
  await expect(page.locator('h1')).toBeVisible();
  release();
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
});

/** Holds back what matches until the function it returns is called. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Waits until the browser has painted text. */
async function painted(page: Page): Promise<void> {
  const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(paints, 'first paint').toBe(1);
}
