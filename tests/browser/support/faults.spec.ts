import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`;

const PLANTS: [fault: string, html: string, pattern: RegExp][] = [
  ['an uncaught error', '<script>null.length</script>', /^uncaught error: .*null/],
  ['a rejected promise', "<script>Promise.reject(new Error('lost'))</script>", /^uncaught error: .*lost/],
  ['a console error', "<script>console.error('it broke')</script>", /^console error: it broke/],
  ['a breach of the policy', `${POLICY}<p style="color: red">Red</p>`, /^policy breached: style-src/],
  [
    'a request to another origin',
    '<img alt="" src="http://127.0.0.1:9/pixel.gif">',
    /^request to another origin/,
  ],
  ['a request for what is not there', '<img alt="" src="gone.png">', /^console error: .*404/],
];

for (const [fault, html, pattern] of PLANTS) {
  test(`the watch notes ${fault}`, async ({ faults, page, root, visit }) => {
    await plant(page, root, html);
    await visit('/planted/');
    await expect.poll(() => faults.all.some((line) => pattern.test(line))).toBe(true);
    faults.expect(/./);
  });
}

test('a page without a fault leaves nothing to note', async ({ faults, page, root, visit }) => {
  await plant(page, root, '<p>Sound</p>');
  await visit('/planted/');
  expect(faults.all).toEqual([]);
});

test('the watch fails a test whose page set a cookie', async ({ page, root, visit }) => {
  test.fail();
  await plant(page, root, "<script>document.cookie = 'visitor=1'</script>");
  await visit('/planted/');
});

test.describe('with something stored', () => {
  test.use({ storage: { 'service-mirror:test': 'kept' }, prefix: '/deep/folder/' });

  test('storage is filled before the first page, and not again', async ({ page, root, visit }) => {
    const stored = () => page.evaluate(() => localStorage.getItem('service-mirror:test'));
    await plant(page, root, '<p>Sound</p>');
    await visit('/planted/');
    expect(await stored()).toBe('kept');
    await page.evaluate(() => localStorage.removeItem('service-mirror:test'));
    await page.reload();
    expect(await stored()).toBe(null);
  });
});

/** Answers for /planted/ with a page of its own, so that these tests do not depend on the site. */
async function plant(page: Page, root: string, html: string): Promise<void> {
  const body = `<!DOCTYPE html><link rel="icon" href="data:,">${html}`;
  await page.route(`${root}planted/`, (route) => route.fulfill({ contentType: 'text/html', body }));
}
