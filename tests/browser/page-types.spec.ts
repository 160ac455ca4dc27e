// What holds on every type of page: it fits whatever the zoom, stands still while it loads, and can be hit.
import type { Page } from '@playwright/test';
import { hiddenTexts, misfits, setInOwnType, smallTargets } from './support/fit.ts';
import { HISTORY, PAGE_TYPES } from './support/page-types.ts';
import { expect, hydrated, test } from './support/test.ts';

const TYPES = Object.entries(PAGE_TYPES);

test.use({ storage: HISTORY });

test('at 400 % zoom no page has to be scrolled sideways, nothing is cut off, and targets are large enough', async ({
  page,
  visit,
}) => {
  test.setTimeout(90_000);
  // What a window of 1280 by 1024 is at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [type, path] of TYPES) {
    await visit(path);
    await hydrated(page);
    // The device's own type is the smaller one.
    expect.soft(await smallTargets(page), type).toEqual([]);
    await setInOwnType(page);
    expect.soft(await misfits(page), type).toEqual([]);
  }
});

/** How far things moved by themselves since the page opened, as the browser counts it. */
function shift(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as unknown as {
              value: number;
              sources: { node?: Node; currentRect: DOMRect; previousRect: DOMRect }[];
            };
            const [first] = sources;
            const from =
              first && `from ${Math.round(first.previousRect.y)} to ${Math.round(first.currentRect.y)}`;
            moved.push(`${value.toFixed(4)}: ${first?.node?.textContent?.trim().slice(0, 50)} ${from}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(moved.join('\n')), 100);
      }),
  );
}

for (const [name, width, height] of [
  ['phone', 360, 740],
  ['desk', 1280, 800],
] as const) {
  test(`on a ${name}, everything fits and nothing moves when scripts and type arrive late`, async ({
    page,
    visit,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.route(/\.(js|woff2)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    for (const [type, path] of TYPES) {
      await visit(path);
      await hydrated(page);
      await page.evaluate(() => document.fonts.ready);
      // What was measured from sitting to sitting comes last.
      if (type === 'record') await expect(page.locator('.trend-table')).toBeVisible();
      await page.waitForTimeout(100);
      expect.soft(await shift(page), type).toBe('');
      expect.soft(await misfits(page), type).toEqual([]);
      expect.soft(await hiddenTexts(page), type).toEqual([]);
    }
  });
}
