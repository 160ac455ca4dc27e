import type { Page } from '@playwright/test';
import { storedAttempts } from './support/assessment.ts';
import { answerCheck, choose, controls, questionsOf, right, say, showAnswer } from './support/check.ts';
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

test('on a phone the question stays where it was when its answer unfolds', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(GUIDE);
  await hydrated(page);
  const question = page.locator('[data-quiz="six-needs-check"] .check-question').first();
  await question.locator('input').first().check();
  const button = question.getByRole('button', { name: /Check my answer/ });
  await button.evaluate((it) => it.scrollIntoView({ block: 'end' }));
  const top = async () => (await question.locator('input').first().boundingBox())?.y ?? 0;
  const before = await top();
  await button.click();
  await expect(question.locator('.check-answer')).toBeFocused();
  expect(Math.abs((await top()) - before)).toBeLessThan(4);
});

test('the wrong answer leads to the passage, the right one does not', async ({ page, visit }) => {
  await visit(GUIDE);
  await hydrated(page);
  const verdicts = new Set<string | null>();
  for (const question of await page
    .locator('.check-question:has(.question > .choices input[type=radio])')
    .all()) {
    await controls(question).first().check();
    await say(question, 'fairly');
    await showAnswer(question);
    await expect(question.locator('.verdict')).toBeVisible();
    const verdict = await question.locator('.question > .choices .chosen').getAttribute('data-verdict');
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
  const questions = questionsOf(page);
  const count = await questions.count();
  for (let i = 0; i < count; i++) {
    await choose(questions.nth(i));
    await say(questions.nth(i), 'guess');
    await showAnswer(questions.nth(i));
    await expect(questions.nth(i).locator('.verdict')).toBeVisible();
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

test('whoever goes on from the record gets to the question that is open', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(GUIDE);
  await hydrated(page);
  for (const question of (await questionsOf(page).all()).slice(0, 3)) {
    await choose(question);
    await say(question, 'guess');
    await showAnswer(question);
    await expect(question.locator('.verdict')).toBeVisible();
  }
  await visit('/record/');
  await page.getByRole('link', { name: /^Go on/ }).click();
  await hydrated(page);
  const open = questionsOf(page).nth(3).locator('fieldset').first();
  await expect(open).toBeFocused();
  await expect(open).toBeInViewport();
});

test('how sure one is is asked for once, kept with the answer, and told first where it was wrong', async ({
  page,
  visit,
}) => {
  await visit(GUIDE);
  await hydrated(page);
  const sureOnes = page.locator('.check-question:has(.sure)');
  const passedOver = sureOnes.first();
  await choose(passedOver);
  await showAnswer(passedOver);
  await expect(passedOver.getByRole('group', { name: 'How sure are you?' })).toBeFocused();
  await expect(passedOver.locator('.sure')).toHaveAccessibleDescription(/how sure you are/);
  await expect(passedOver.locator('.verdict')).toHaveCount(0);
  await showAnswer(passedOver);
  await expect(passedOver.locator('.verdict')).toBeVisible();
  await expect(passedOver.locator('.sure input').first()).toBeDisabled();
  await page.reload();
  await hydrated(page);
  await expect(passedOver.locator('.verdict')).toBeVisible();

  const wrong: typeof right = {
    ...right,
    'boiler-choice': ['open-question'],
    'thanked-and-forgotten': ['fairness'],
    'lovely-but-never-asked': ['control'],
  };
  for (const question of await questionsOf(page).all()) {
    if ((await question.locator('.verdict').count()) > 0) continue;
    const id = (await question.locator('[data-question]').getAttribute('data-question')) ?? '';
    await choose(question, wrong[id]);
    await say(question, id === 'fair-to-say' ? 'guess' : 'sure');
    await showAnswer(question);
  }
  const lists = page.locator('.check-list');
  await expect(lists).toHaveText([
    'You were sure, and it was not right',
    'Also not right, or not in full',
    'Right, but you said it was a guess',
  ]);
  const under = (n: number) => lists.nth(n).locator('+ ul');
  await expect(under(0)).toContainText(/4\. \S/);
  await expect(under(0).getByRole('link', { name: /Alternatives/ })).toBeVisible();
  await expect(under(1)).toContainText(/1\. \S/);
  await expect(under(2)).toContainText(/7\. \S/);
  await expectApart(page);
  await under(0)
    .getByRole('link', { name: /^4\. \S/ })
    .click();
  await expect(page.locator('#six-needs-check-boiler-choice')).toBeInViewport();
});

/** On a phone the lines of a list run over several lines, and still can be told apart. */
async function expectApart(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const gaps = await page
    .locator('.check-end li + li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          item.getBoundingClientRect().top -
          (item.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
      ),
    );
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
  if (size) await page.setViewportSize(size);
}

test('only what was not right is asked again, and the first answers stay', async ({ page, visit }) => {
  await visit('/quizzes/six-needs-check/');
  await hydrated(page);
  const wrong = { 'boiler-choice': ['open-question'], 'fair-to-say': ['government-study'] };
  await answerCheck(page, { ...right, ...wrong });
  await expect(page.locator('.check-end')).toContainText('6 of 8 right at the first try');
  await expectApart(page);
  await page.getByRole('button', { name: 'Ask me those 2 again' }).click();
  await expect(questionsOf(page)).toHaveCount(2);
  await expect(page.locator('legend .question-number')).toHaveText(['4. ', '7. ']);
  await expect(page.locator('#six-needs-check-boiler-choice')).toBeFocused();
  await expect(page.locator('.check-part')).toContainText('Again: the 2 questions that were not right.');

  // It is taken up again after a reload, and can be left for the whole check.
  await choose(questionsOf(page).first(), right['boiler-choice']);
  await page.reload();
  await hydrated(page);
  await expect(questionsOf(page)).toHaveCount(2);
  await answerCheck(page, right);
  await expect(page.locator('.check-end')).toContainText('2 of 2 right this time');
  await expect(page.getByRole('button', { name: /Ask me/ })).toHaveCount(0);

  const [again, first] = (await storedAttempts(page)).sort((a) => ('of' in a ? -1 : 1));
  expect(again).toMatchObject({
    asks: ['boiler-choice', 'fair-to-say'],
    result: { credit: { 'fair-to-say': 1 } },
  });
  expect(first).toMatchObject({ result: { credit: { 'boiler-choice': 0, 'fair-to-say': 0 } } });

  await visit('/record/');
  await expect(page.getByText('2 questions that were not right, asked again')).toBeVisible();
  await page.getByRole('link', { name: /^2 of 2 right/ }).click();
  await page.getByRole('link', { name: 'See the first answers' }).click();
  await expect(page.locator('.verdict')).toHaveCount(8);
  await expect(page.locator('#six-needs-check-boiler-choice [value="open-question"]')).toBeChecked();
});

test('a first sitting stands in the author’s order, a later one in its own, and a review in the one that was seen', async ({
  page,
  visit,
}) => {
  await visit('/quizzes/six-needs-check/');
  const order = () =>
    page
      .locator('.question > .choices input')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
  const authored = await order();
  await hydrated(page);
  expect(await order()).toEqual(authored);
  await answerCheck(page);
  expect(await order()).toEqual(authored);
  await page.getByRole('button', { name: 'Clear it and do it again' }).click();
  await expect(questionsOf(page).first().locator('fieldset').first()).toBeFocused();
  const shuffled = await order();
  expect(shuffled).not.toEqual(authored);
  expect([...shuffled].sort()).toEqual([...authored].sort());
  // What the author keeps in order stays so.
  const kept = ['order-they-came', 'bigger-first', 'never-reorder', 'say-why'];
  expect(shuffled.filter((id) => kept.includes(id ?? ''))).toEqual(kept);
  await answerCheck(page, right);
  expect(await order()).toEqual(shuffled);
  await visit('/record/');
  await page.getByRole('link', { name: /^8 of 8 right/ }).click();
  await expect(page.locator('.verdict')).toHaveCount(8);
  expect(await order()).toEqual(shuffled);
});

test('a hint opens with the keyboard, and what was said before the script came is kept', async ({
  page,
  root,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${root}quizzes/six-needs-check/`, { waitUntil: 'commit' });
  const question = page.locator('.check-question:has(.sure)').first();
  await question.locator('.sure [value="fairly"]').check();
  release();
  await hydrated(page);
  await choose(question);
  await expect(question.locator('.sure [value="fairly"]')).toBeChecked();
  await showAnswer(question);
  // The focus follows a moment after the answer is painted.
  await expect(question.locator('.check-answer')).toBeFocused();

  const hint = page.locator('.hint').first();
  await hint.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(hint).toHaveAttribute('open');
  await expect(hint).toContainText('What could Farah do');
});
