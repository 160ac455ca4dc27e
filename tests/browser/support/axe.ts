import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import { weighNewLooks } from './looks.ts';

// As axe's own wrapper for Playwright brings it, which would give it to the page twice at every run.
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Of axe's rules, those whose answer the colour scheme can change.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

/** Expects axe to find no fault in the page as it now is: light and dark, narrow and wide, and in forced colours. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(NARROW);
  expect.soft(await violations(page), 'light, narrow').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await colourViolations(page), 'dark, narrow').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await colourViolations(page), 'forced colours, narrow').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(WIDE);
  expect.soft(await colourViolations(page), 'dark, wide').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), 'light, wide').toEqual([]);
}

/** What axe finds: a line for each element, `rule: selector: how to fix it`. */
export async function violations(page: Page, { colours = true } = {}): Promise<string[]> {
  await giveAxe(page);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: colours }])),
    resultTypes: ['violations'],
  };
  const found = await page.evaluate(async (how) => {
    const axe = Reflect.get(window, 'axe') as { run: (options: RunOptions) => Promise<AxeResults> };
    return (await axe.run(how)).violations;
  }, options);
  return lines(found);
}

// Many pages look alike: what axe has found to stand out on one, a worker passes over on the next.
const sound = new Set<string>();

/** What axe finds in the colours of a page, but for text that looks just as some that it has found sound. */
export async function colourViolations(page: Page): Promise<string[]> {
  await giveAxe(page);
  const { found, passed } = await page.evaluate(weighNewLooks, { rules: COLOUR_RULES, known: [...sound] });
  for (const look of passed) sound.add(look);
  return lines(found);
}

/** Half a megabyte of script: a page reads it once, however often it is looked at. */
async function giveAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => typeof Reflect.get(window, 'axe')?.run === 'function')))
    await page.evaluate(AXE);
}

function lines(found: Result[]): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  );
}
