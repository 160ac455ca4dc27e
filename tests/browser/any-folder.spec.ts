import { expectCrawl } from './support/crawl.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const prefix of ['/', '/some/deep/folder/', '/a b/é/']) {
  test.describe(`in the folder ${prefix}`, () => {
    test.use({ prefix });

    test('every link leads to a page, and every file that a page names is there', async ({ page, root }) => {
      test.setTimeout(180_000);
      const seen = await expectCrawl(page, root, root);
      expect(seen.map((url) => decodeURI(url.slice(root.length - 1))).sort()).toEqual(
        pages().filter((path) => path !== '/404.html' && path !== '/offline/'),
      );
    });

    test('an address that leads nowhere answers with a page that finds the way home', async ({
      faults,
      page,
      root,
      visit,
    }) => {
      const response = await visit('/no/such/page/');
      expect(response?.status()).toBe(404);
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('main a').first().click();
      await expect(page).toHaveURL(root);
      // The missing page itself, and the folders above it in which the script looked for home.
      faults.expect(/status of 404/);
    });

    test('a click goes from the first page to a guide and back', async ({ page, root, visit }) => {
      await visit('/');
      await page.locator('main a[href*="guides/"]').first().click();
      await expect(page).toHaveURL((url) => url.href.startsWith(`${root}guides/`));
      await expect(page.locator('h1')).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(root);
    });
  });
}
