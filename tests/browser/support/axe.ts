import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Of axe's rules, those whose answer the colour scheme can change.
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

/** Expects axe to find no fault in the page as it now is: light and dark, narrow and wide, and in forced colours. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(NARROW);
  expect.soft(await violations(page), 'light, narrow').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, COLOUR_RULES), 'dark, narrow').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await violations(page, COLOUR_RULES), 'forced colours, narrow').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(WIDE);
  expect.soft(await violations(page, COLOUR_RULES), 'dark, wide').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), 'light, wide').toEqual([]);
}

/** What axe finds: a line for each element, `rule: selector: how to fix it`. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: TAGS };
  // There are no frames; the other mode opens a second page for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ['violations'] });
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  );
}
