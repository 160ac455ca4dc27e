// Journeys by keyboard alone. Those through a quiz and the record are in assessment.spec, kinds.spec and record.spec.
import { stopsOf, tabTo } from './support/focus.ts';
import { HISTORY, PAGE_TYPES } from './support/page-types.ts';
import { expect, hydrated, test } from './support/test.ts';

const GUIDE = '/guides/six-needs/';
const GUIDE_WITH_TERMS = '/guides/leading-a-team/';

// Where the focus is can be seen at once only if nothing glides there.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('with a history', () => {
  test.use({ storage: HISTORY });
  const types = [
    'home',
    'guide with a check',
    'guide with a wide table',
    'quizzes',
    'step of an assessment',
    'result',
    'record',
    'search',
  ] as const;
  test('Tab goes through every type of page, and shows at each stop where it is', async ({ page, visit }) => {
    test.setTimeout(90_000);
    for (const type of types) {
      await visit(PAGE_TYPES[type]);
      await hydrated(page);
      // What comes late takes the focus to itself.
      if (type === 'result') await expect(page.locator('.level').first()).toBeVisible();
      if (type === 'search') await expect(page.locator('.found').first()).toBeVisible();
      const stops = await stopsOf(page);
      expect.soft(stops.length, type).toBeGreaterThan(10);
      expect
        .soft(
          stops.filter(({ fault }) => fault !== ''),
          type,
        )
        .toEqual([]);
    }
  });
});

test('a reader goes from the first page to a guide, past its head, and on to the next', async ({
  page,
  visit,
}) => {
  await visit('/');
  await tabTo(page, /^A \d ?The six needs/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guides\/six-needs\/$/);
  // The address changes before the page can be used: a key pressed in between is lost.
  await page.waitForLoadState();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, /Read on/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guides\/from-service-to-partnership\/$/);
});

for (const [name, width] of [
  ['phone', 360],
  ['desk', 1280],
] as const) {
  test(`on a ${name}, a word of the glossary opens, leads on, and closes with Escape`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await visit(GUIDE_WITH_TERMS);
    await hydrated(page);
    const term = page.locator('.term').first();
    const note = page.locator(`#${await term.getAttribute('popovertarget')}`);
    const words = (await term.textContent()) ?? '';
    await tabTo(page, new RegExp(`^BUTTON ${words}`));
    await expect(term).toBeFocused();
    await expect(note).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(note).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link')).toBeFocused();
    await expect(note.getByRole('link')).toHaveAccessibleName(/^more: /);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
    await page.keyboard.press('Space');
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
}

test('the contents of a guide open on a phone and lead to a section', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(GUIDE);
  await tabTo(page, /^SUMMARY On this page/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^A Fairness/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Fairness' })).toBeInViewport();
  // The next Tab goes on from there, and not from the top.
  await page.keyboard.press('Tab');
  const after = await page.evaluate(() => {
    const heading = document.getElementById('fairness');
    return Boolean(heading && heading.compareDocumentPosition(document.activeElement ?? heading) & 4);
  });
  expect(after).toBe(true);
});

test('a table that is too wide scrolls inside its own frame, with the arrow keys', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(PAGE_TYPES['guide with a wide table']);
  const frame = page.getByRole('region', { name: /^Table: / });
  await tabTo(page, /^SECTION /);
  await expect(frame).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(frame.getByRole('columnheader').first()).toBeVisible();
});

test('the quizzes are narrowed down, the colours chosen and a search opened without a pointer', async ({
  page,
  visit,
}) => {
  await visit('/quizzes/');
  const entries = page.locator('.catalogue-entry:visible');
  const all = await entries.count();
  await tabTo(page, /^SELECT All/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => entries.count()).toBeLessThan(all);
  await tabTo(page, /^SELECT as on this device/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('honesty');
  // What was found for its first letters would be gone again before Enter.
  await expect(page.getByRole('status').first()).toContainText('“honesty”');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?find=honesty/);
  await expect(page.locator('h1')).toBeVisible();
});
