import type { Page } from '@playwright/test';
import { pages } from './support/pages.ts';
import { expect, hydrated, test } from './support/test.ts';

for (const prefix of ['/', '/some/deep/folder/', '/a b/é/']) {
  test.describe(`in the folder ${prefix}`, () => {
    test.use({ prefix });

    test('every page opens with its styles, font and scripts', async ({ page, visit }) => {
      test.setTimeout(180_000);
      // These two are served at any address, so they bring their style along and do without the font.
      for (const path of pages().filter((page) => !['/404.html', '/offline/'].includes(page))) {
        await test.step(path, async () => {
          const response = await visit(path);
          expect.soft(response?.status(), `status of ${path}`).toBe(200);
          expect.soft(await brokenStyles(page), `styles of ${path}`).toEqual([]);
          expect.soft(await fonts(page), `fonts of ${path}`).toEqual({ failed: [], textFont: true });
          await hydrated(page);
        });
      }
    });

    test('every link leads to a page', async ({ page, root, visit }) => {
      test.setTimeout(180_000);
      const targets = new Set<string>();
      for (const path of pages()) {
        await visit(path);
        const links = await page
          .locator('a[href]')
          .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
        for (const link of links)
          if (new URL(link).origin === new URL(root).origin) targets.add(link.replace(/#.*/, ''));
      }
      expect(targets.size).toBeGreaterThan(1);
      for (const target of targets) {
        expect.soft(target.startsWith(root), `${target} stays in the folder`).toBe(true);
        const response = await page.request.get(target, { maxRedirects: 0 });
        expect.soft(response.status(), target).toBe(200);
      }
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

/** Addresses of style sheets that did not load or hold no rule; `none` when the page has no style at all. */
async function brokenStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
    if (document.styleSheets.length === 0) return ['none'];
    return links.filter(({ sheet }) => !sheet || sheet.cssRules.length === 0).map(({ href }) => href);
  });
}

/** Faces that failed to load, and whether the face of the running text loaded. */
async function fonts(page: Page): Promise<{ failed: string[]; textFont: boolean }> {
  return page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)];
    const failed = faces.filter(({ status }) => status === 'error').map(({ family }) => family);
    return { failed, textFont: faces.some(({ status }) => status === 'loaded') };
  });
}
