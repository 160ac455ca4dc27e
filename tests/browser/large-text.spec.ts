// For readers who have set their browser's text to twice its size.
import { misfits, setInOwnType } from './support/fit.ts';
import { HISTORY, PAGE_TYPES } from './support/page-types.ts';
import { expect, hydrated, test } from './support/test.ts';

test.use({
  storage: HISTORY,
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
});

for (const [name, width, height] of [
  ['phone', 360, 740],
  ['desk', 1280, 800],
] as const) {
  test(`on a ${name}, text of twice the size fits every page and nothing is cut off`, async ({
    page,
    visit,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      await visit(path);
      await hydrated(page);
      // A result comes from a file of its own.
      if (type === 'result') await expect(page.locator('.plan-due input').first()).toBeVisible();
      await setInOwnType(page);
      expect.soft(await misfits(page), type).toEqual([]);
    }
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)),
    ).toBeGreaterThan(32);
  });
}
