// What a crawl does not see: pages as they are once something was answered.
import { answerAll, honest } from './support/assessment.ts';
import { expectAccessible } from './support/axe.ts';
import { answerCheck, choose, right, showAnswer } from './support/check.ts';
import { expect, hydrated, test } from './support/test.ts';

test('an error, the answers, a result and the record are accessible', async ({ page, visit }) => {
  test.slow();
  await visit('/quizzes/partnership/');
  await hydrated(page);
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary:visible')).toBeFocused();
  await expectAccessible(page);
  await answerAll(page, { ...honest, 'honesty-1': 'once', 'honesty-2': 'some' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.level')).toHaveText('Put it right first');
  for (const details of await page.locator('#result details').all()) await details.locator('summary').click();
  await expectAccessible(page);
  await visit('/record/');
  await expect(page.getByRole('link', { name: /^Put it right first/ })).toBeVisible();
  await expectAccessible(page);
});

test('a check with its answers shown is accessible', async ({ page, visit }) => {
  await visit('/guides/six-needs/');
  await hydrated(page);
  const question = page.locator('.check-question').first();
  await question.locator('input').first().check();
  await question.getByRole('button', { name: /Check my answer/ }).click();
  await expect(question.locator('.verdict')).toBeVisible();
  await expectAccessible(page);
});

test('the end of a check, and what is asked again, are accessible', async ({ page, visit }) => {
  test.setTimeout(60_000);
  await visit('/quizzes/six-needs-check/');
  await hydrated(page);
  const sure = page.locator('.check-question:has(.sure)').first();
  await choose(sure);
  await showAnswer(sure);
  await expect(sure.locator('.error')).toBeVisible();
  await expectAccessible(page);
  await answerCheck(page, {
    ...right,
    'boiler-choice': ['open-question'],
    'fair-to-say': ['government-study'],
  });
  await expect(page.locator('.check-list')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask me those 2 again' }).click();
  await expectAccessible(page);
});
