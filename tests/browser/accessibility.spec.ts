import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages } from './support/pages.ts';
import { expect, hydrated, test } from './support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

// Of axe's rules, those whose answer the colour scheme can change.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const path of pages()) {
  test(`axe finds no fault in ${path}, light and dark, narrow and wide`, async ({ page, visit }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(NARROW);
    await visit(path);
    await hydrated(page);

    expect.soft(await violations(page), 'light, narrow').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page, COLOUR_RULES), 'dark, narrow').toEqual([]);
    await page.setViewportSize(WIDE);
    expect.soft(await violations(page, COLOUR_RULES), 'dark, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await violations(page), 'light, wide').toEqual([]);
  });
}

/** What axe finds: a line for each element, `rule: selector: how to fix it`. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // There are no frames; the other mode opens a second page for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const results = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  );
}
