import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

for (const prefix of ['/', '/some/deep/folder/']) {
  test.describe(`the search in ${prefix}`, () => {
    test.use({ prefix });

    test('opens by its keys, finds guides and questions, and marks the words where they stand', async ({
      page,
      visit,
    }) => {
      await visit('/guides/six-needs/');
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/search\/$/);
      const field = page.getByRole('searchbox');
      await expect(field).toBeFocused();
      await page.keyboard.type('lovely');
      await expect(page.getByRole('status').first()).toContainText('found for “lovely”');
      // A question of a check is found in its guide, and not once more on the page of the check.
      const needs = page.locator('.found').filter({ hasText: 'Which need did he miss?' });
      await expect(needs).toHaveCount(1);
      await expect(needs.getByRole('heading')).toHaveText('The six needs');
      await expect(needs.locator('.place-title')).toHaveAttribute(
        'href',
        /\/guides\/six-needs\/.*#six-needs-check-/,
      );
      await field.fill('honesty gate');
      const first = page
        .locator('.found')
        .filter({ has: page.getByRole('heading', { name: 'Honesty comes first', exact: true }) });
      await expect(first).toHaveCount(1);
      await expect(first.locator('mark').first()).toBeVisible();
      await first.getByRole('link').nth(1).click();
      await expect(page).toHaveURL(/\/guides\/honesty-comes-first\/\?find=honesty(\+|%20)gate#/);
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(3);
      await page.goBack();
      await expect(page.getByRole('searchbox')).toHaveValue('honesty gate');
      await expect(page.locator('.found').first()).toBeVisible();
    });
  });
}

test('Ctrl+K opens the search from anywhere, and / stays a letter where one writes', async ({
  page,
  visit,
}) => {
  await visit('/privacy/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
});

test('what searches is fetched at the first letter, and at once for who comes with words', async ({
  page,
  visit,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const engine = () => asked.filter((path) => /\/pagefind\/|\/find\./.test(path));
  await visit('/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.waitForLoadState('networkidle');
  expect(engine()).toEqual([]);
  await page.keyboard.type('h');
  await expect(page.locator('.found').first()).toBeVisible();
  asked.length = 0;
  await visit('/search/?q=honesty');
  await expect(page.locator('.found').first()).toBeVisible();
  // Each is asked for once: what was asked for ahead is what is used.
  expect(engine().filter((path, at, all) => all.indexOf(path) !== at)).toEqual([]);
  expect(engine()).toContainEqual(expect.stringContaining('/find.'));
});

test('a search whose script does not come says so', async ({ page, visit, faults }) => {
  await page.route(/\/find\.[^/]*\.js$/, (route) => route.abort());
  await visit('/search/');
  await page.getByRole('searchbox').fill('honesty');
  await expect(page.getByRole('status').first()).toContainText('could not be loaded');
  faults.expect(/find\./);
});

test('a search that finds nothing says so, and results can be read and reached', async ({ page, visit }) => {
  await visit('/search/?q=zzzzqqq');
  await expect(page.getByRole('status').first()).toHaveText(/^Nothing found for “zzzzqqq”/);
  await page.getByRole('searchbox').fill('customer');
  await expect(page.locator('.found').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.found').first().getByRole('link').first()).toBeFocused();
  await expectAccessible(page);
});

test('a word that stands nowhere is not found by its first letters, and one with another ending is', async ({
  page,
  visit,
}) => {
  const status = page.getByRole('status').first();
  for (const words of ['inflation', 'abacus', 'iphone', 'honest inflation']) {
    await visit(`/search/?q=${encodeURIComponent(words)}`);
    await expect.soft(status).toHaveText(/^Nothing found for/);
    await expect.soft(page.locator('.found')).toHaveCount(0);
  }
  for (const words of ['organising', 'customers', 'e-mail', 'email', '“honesty gate”', 'HONEST']) {
    await visit(`/search/?q=${encodeURIComponent(words)}`);
    await expect.soft(status).toContainText('found for');
    await expect.soft(page.locator('.found').first()).toBeVisible();
  }
});

test('an excerpt begins with a word and runs nothing together', async ({ page, visit }) => {
  for (const words of [
    'honest',
    'honesty gate',
    'table',
    'dealt with it',
    'rung',
    'belief contrast',
    'needs your company',
  ]) {
    await visit(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('status').first()).toContainText('found for');
    const excerpts = await page.locator('.excerpt').allTextContents();
    expect(excerpts.length, words).toBeGreaterThan(1);
    expect
      .soft(excerpts.filter((text) => /^[.,;:?!\s]|\.\.(?!\.)|[?!…]\.|[a-z][.?!]?[A-Z]/.test(text)))
      .toEqual([]);
    const marks = await page.locator('mark').allTextContents();
    expect.soft(marks.filter((text) => !/[\p{L}\p{N}]/u.test(text))).toEqual([]);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to everything there is, and nothing there does nothing', async ({
    page,
    visit,
  }) => {
    await visit('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: 'All guides' })).toBeVisible();
    await visit('/');
    await expect(page.getByRole('link', { name: 'Search' })).toBeHidden();
    await expect(page.getByRole('combobox')).toBeHidden();
  });
});
