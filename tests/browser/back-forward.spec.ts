// A page that comes out of the browser's back-forward cache is as it was left. Playwright switches that cache
// off, so this needs a browser of its own.
import { storedAttempts } from './support/assessment.ts';
import { expect, hydrated, test } from './support/test.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
});

const ADDRESS = '/quizzes/partnership/';
const FIRST = '[name="partnership-friendliness-1"][value="most"]';
const SECOND = '[name="partnership-friendliness-2"][value="some"]';

test('after the desk was switched to shared, a page that comes back keeps nothing on the device', async ({
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator(FIRST).check();
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await visit('/record/');
  await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
  await expect(page.getByText('Shared desk: what you see here is in this tab only.')).toBeVisible();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-desk', 'sessionStorage');
  await hydrated(page);
  await expect(page.locator(FIRST)).not.toBeChecked();
  await page.locator(SECOND).check();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBeGreaterThan(1);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('a page that comes back has the answers that another tab gave meanwhile, and keeps its own', async ({
  context,
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator(FIRST).check();
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await visit('/');
  const other = await context.newPage();
  await visit(`${ADDRESS}#friendliness`, other);
  await hydrated(other);
  await other.locator(SECOND).check();
  await page.goBack({ waitUntil: 'commit' });
  // Only then is this the page as it was left.
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await expect(page.locator(SECOND)).toBeChecked();
  await page.locator('[name="partnership-friendliness-3"][value="all"]').check();
  await expect
    .poll(() => storedAttempts(page))
    .toMatchObject([
      {
        responses: {
          rating: { 'friendliness-1': 'most', 'friendliness-2': 'some', 'friendliness-3': 'all' },
        },
      },
    ]);
});
