import { storedAttempts } from './support/assessment.ts';
import { expect, hydrated, test } from './support/test.ts';

const GUIDE = '/guides/six-needs/';

test('a check in a guide is answered in place, explains every option and links to the passage', async ({
  page,
  visit,
}) => {
  await visit(GUIDE);
  await hydrated(page);
  const question = page.locator('[data-quiz="six-needs-check"] .check-question').first();
  await question.getByRole('button', { name: /Check my answer/ }).click();
  await expect(question).toContainText('Choose first, then check.');
  await question.locator('input').first().check();
  await question.getByRole('button', { name: /Check my answer/ }).click();
  await expect(question.locator('.choice-note')).toHaveCount(await question.locator('input').count());
  await expect(question.locator('input').first()).toBeDisabled();
  expect(new URL(page.url()).pathname).toMatch(/\/guides\/six-needs\/$/);
});

test('the wrong answer leads to the passage, the right one does not', async ({ page, visit }) => {
  await visit(GUIDE);
  await hydrated(page);
  const verdicts = new Set<string | null>();
  for (const question of await page.locator('.check-question', { has: page.locator('[type=radio]') }).all()) {
    await question.locator('input').first().check();
    await question.getByRole('button', { name: /Check my answer/ }).click();
    const verdict = await question.locator('.choice.chosen').getAttribute('data-verdict');
    await expect(question.locator('.verdict a')).toHaveCount(verdict === 'right' ? 0 : 1);
    verdicts.add(verdict);
  }
  // Both must have come up, or nothing was shown.
  expect([...verdicts].sort()).toEqual(['right', 'wrong']);
});

test('checking before choosing says so and moves the focus to the question', async ({ page, visit }) => {
  await visit(GUIDE);
  await hydrated(page);
  const question = page.locator('.check-question').first();
  await question.getByRole('button', { name: /Check my answer/ }).click();
  await expect(question.locator('fieldset')).toBeFocused();
  await expect(question.locator('fieldset')).toHaveAccessibleDescription('Choose first, then check.');
});

test('an answer given before the script came does not replace one whose reason was seen', async ({
  page,
  root,
  visit,
}) => {
  await visit(GUIDE);
  await hydrated(page);
  const question = page.locator('.check-question').first();
  await question.locator('input').first().check();
  await question.getByRole('button', { name: /Check my answer/ }).click();
  await expect(question.locator('.verdict')).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${root}guides/six-needs/`, { waitUntil: 'commit' });
  await question.locator('input').nth(1).check();
  release();
  await hydrated(page);
  await expect(question.locator('input').first()).toBeChecked();
  await expect(question.locator('.verdict')).toBeVisible();
});

test('a check survives a reload, finishes with its last question, and opens again from the record', async ({
  page,
  visit,
}) => {
  await visit(GUIDE);
  await hydrated(page);
  const questions = page.locator('.check-question');
  const count = await questions.count();
  for (let i = 0; i < count; i++) {
    const question = questions.nth(i);
    const wanted = (await question.locator('[type=checkbox]').count()) > 0 ? 2 : 1;
    const choose = await question.locator('.choose').count();
    const need = choose
      ? Number((await question.locator('.choose').textContent())?.match(/\d+/)?.[0])
      : wanted;
    for (let n = 0; n < need; n++) await question.locator('input').nth(n).check();
    await question.getByRole('button', { name: /Check my answer/ }).click();
    if (i === 2) {
      await page.reload();
      await hydrated(page);
      await expect(page.locator('.verdict')).toHaveCount(3);
    }
  }
  await expect(page.locator('.check-end')).toContainText(`of ${count} right at the first try`);
  expect(await storedAttempts(page)).toMatchObject([
    { quiz: 'six-needs-check', result: { purpose: 'check' } },
  ]);
  await visit('/record/');
  await page.getByRole('link', { name: /right at the first try/ }).click();
  await expect(page.locator('.verdict')).toHaveCount(count);
});
