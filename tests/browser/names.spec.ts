// What a screen reader has to say: roles, names and states as they stand in the browser's accessibility tree.
import { choose, controls, questionsOf, showAnswer } from './support/check.ts';
import { HISTORY, PAGE_TYPES } from './support/page-types.ts';
import { expect, hydrated, test } from './support/test.ts';
import { told } from './support/told.ts';

test('a guide: its landmarks have names, and what opens says whether it is open', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit('/guides/leading-a-team/');
  for (const name of ['Main', 'You are here', 'In the handbook', 'Before and after this guide', 'More'])
    expect
      .soft(await told(page.locator(`nav[aria-label="${name}"]:visible`)))
      .toMatchObject({ role: 'navigation', name });
  const contents = page.locator('.contents-fold summary');
  expect(await told(contents)).toMatchObject({ name: 'On this page', states: { expanded: 'false' } });
  await contents.click();
  expect(await told(contents)).toMatchObject({ states: { expanded: 'true' } });
  const term = page.locator('.term').first();
  const name = (await term.textContent()) ?? '';
  expect(await told(term)).toMatchObject({ role: 'button', name, states: { expanded: 'false' } });
  await term.click();
  expect(await told(term)).toMatchObject({ states: { expanded: 'true' } });
  const frame = page.locator('section.table');
  expect(await told(frame)).toMatchObject({
    role: 'region',
    name: expect.stringMatching(/^Table: Target, What it is for/),
  });
});

test('an assessment: a question names its answers, and one that was passed over says what is missing', async ({
  page,
  visit,
}) => {
  await visit(PAGE_TYPES['step of an assessment']);
  await hydrated(page);
  const question = page.locator('.step:visible fieldset').first();
  const radio = question.locator('input').first();
  const text = ((await question.locator('legend').textContent()) ?? '').trim();
  expect(await told(question)).toMatchObject({ role: 'group', name: text });
  expect(await told(radio)).toMatchObject({ role: 'radio', states: { checked: 'false' } });
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary:visible')).toBeFocused();
  expect((await told(question)).description).toMatch(/Choose an answer|Choose one/);
  expect((await told(page.locator('.error-summary:visible'))).states).toMatchObject({ focused: 'true' });
  const label = ((await question.locator('label').first().textContent()) ?? '').trim();
  await radio.check();
  await expect(question.locator('.error')).toHaveCount(0);
  expect(await told(radio)).toMatchObject({ name: label, states: { checked: 'true' } });
  expect((await told(question)).description).not.toMatch(/Choose/);
});

test('a check: the reason belongs to its option, and the verdict is announced', async ({ page, visit }) => {
  await visit('/quizzes/six-needs-check/');
  await hydrated(page);
  const question = questionsOf(page).first();
  const verdict = question.locator('.check-answer');
  expect(await told(verdict)).toMatchObject({ role: 'status', states: { live: 'polite' } });
  await choose(question);
  await showAnswer(question);
  await expect(verdict).toHaveText(/./);
  const option = controls(question).first();
  const { description, states } = await told(option);
  expect(description).toMatch(/^(Right|Not right)\. \S/);
  expect(states).toMatchObject({ checked: 'true' });
});

test.describe('with a history', () => {
  test.use({ storage: HISTORY });

  test('the record: a drawing has words, and a deletion asks by name', async ({ page, visit }) => {
    await visit('/record/');
    await hydrated(page);
    await page.locator('.record-later').first().scrollIntoViewIfNeeded();
    expect(await told(page.locator('.trend-chart').first())).toMatchObject({
      role: 'image',
      name: expect.stringMatching(/2 sittings of/),
    });
    await page
      .getByRole('button', { name: /^Delete ?: .+, \d/ })
      .first()
      .click();
    const asking = page.locator('.record-confirm');
    await expect(asking).toBeFocused();
    expect(await told(asking)).toMatchObject({
      role: 'group',
      name: expect.stringMatching(/\?$/),
      states: { focused: 'true' },
    });
  });
});
