import type { Page } from '@playwright/test';
import {
  answerAll,
  answerByHand,
  answerStep,
  currentStep,
  honest,
  storedAttempts,
} from './support/assessment.ts';
import { expect, hydrated, test } from './support/test.ts';

const ADDRESS = '/quizzes/partnership/';

async function finish(page: Page) {
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
}

test('a reader answers all pages and gets a result in the promised order', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page, honest, answerByHand);
  await finish(page);
  await expect(page.locator('.level')).toHaveText('Working partnership');
  await expect(page.getByRole('heading', { name: 'Keep it, or start anew' })).toBeVisible();
  const headings = await page.locator('#result').getByRole('heading', { level: 3 }).allTextContents();
  expect(headings.map((heading) => heading.replace(/:.*/, ''))).toEqual([
    'What stands before “Interactive partnership”',
    'How sure is this?',
    'One thing to do',
    'What you can build on',
    'All dimensions',
    'Advice for each dimension',
    'All your answers',
    'How this was made, and what it cannot tell',
    'Keep it, or start anew',
  ]);
  // The grade is of one answer, not of all of them.
  await expect(page.locator('.result-certainty')).toContainText(
    'That goes by one answer alone: “This customer believes',
  );
  await expect(page.locator('.profile tbody tr:not(.profile-group)')).toHaveCount(14);
  await expect(page.locator('.profile .dot-row')).toHaveCount(14);
});

test('a short form promises to say what has to be put right first only where it does', async ({
  page,
  visit,
}) => {
  await visit('/quizzes/partnership/short/');
  await expect(page.locator('.lead')).toContainText('put right first');
  await visit('/quizzes/ladder/short/');
  await expect(page.locator('.lead')).not.toContainText('put right first');
  await hydrated(page);
  await answerAll(page, {}, answerByHand);
  await finish(page);
  await expect(page.locator('.result-level')).toHaveText(
    'The short form names no level. It shows your answers.',
  );
  await expect(page.locator('.step-result')).not.toContainText('put right first');
});

test.describe('in a deep folder', () => {
  test.use({ prefix: '/some/deep/folder/' });

  test('the short form is answered and read the same way, and its advice links lead to guides', async ({
    page,
    visit,
  }) => {
    await visit('/quizzes/partnership/short/');
    await hydrated(page);
    await answerAll(page, { ...honest, 'honesty-1': 'once', 'honesty-2': 'not-yet' }, answerByHand);
    await finish(page);
    await expect(page.locator('.level')).toHaveText('Put it right first');
    await expect(page.locator('.profile')).toHaveCount(0);
    await page.locator('.result-first .advice a').click();
    await expect(page).toHaveURL(/\/some\/deep\/folder\/guides\/honesty-comes-first\/#how-to-put-it-right$/);
    await expect(page.locator('#how-to-put-it-right')).toBeInViewport();
  });
});

test('the whole assessment works by keyboard alone', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return { text: at?.textContent ?? '', type: at?.getAttribute('type'), name: at?.getAttribute('name') };
    });
  const tabTo = async (wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
    for (let i = 0; i < 60; i++) {
      if (wanted(await focused())) return;
      await press('Tab');
    }
    throw new Error('not reached by Tab');
  };
  await tabTo(({ text }) => text === 'Begin');
  await press('Enter');
  for (;;) {
    const step = (await currentStep(page).getAttribute('id')) ?? '';
    if (step === 'check-your-answers') break;
    const questions = await currentStep(page).locator('fieldset').all();
    for (const question of questions) {
      const name = await question.locator('input').first().getAttribute('name');
      await tabTo((at) => at.name === name);
      if ((await focused()).type === 'checkbox') {
        await press('Space');
        await press('Tab');
        await press('Space');
      } else {
        await press('Space');
        await press('ArrowDown');
      }
      await expect(question.locator('input:checked')).not.toHaveCount(0);
    }
    await tabTo(({ text }) => text === 'Continue');
    await press('Enter');
    await expect(currentStep(page)).not.toHaveId(step);
    await expect(currentStep(page).getByRole('heading', { level: 2 })).toBeFocused();
  }
  await tabTo(({ text }) => text === 'See my result');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
});

test('on a phone the start leads to how to answer before it leads in, on its first screen', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const quiz of [
    'partnership',
    'partnership/short',
    'good-service',
    'ladder',
    'best-in-class',
    'principles',
  ]) {
    await visit(`/quizzes/${quiz}/`);
    await hydrated(page);
    const begin = page.getByRole('link', { name: 'Begin', exact: true });
    await expect.soft(begin, quiz).toBeInViewport({ ratio: 1 });
    const how = page.getByRole('link', { name: 'Read this first: how to answer' });
    await expect.soft(how, quiz).toBeInViewport({ ratio: 1 });
    const top = async (it: typeof how) => (await it.boundingBox())?.y ?? 0;
    expect(await top(how)).toBeLessThan(await top(begin));
    await how.click();
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeInViewport();
    await expect(begin).toHaveCount(1);
    await expect(page.locator('.step:visible')).toHaveId('start');
  }
});

test('passing over a question says so, moves the focus, and leads to it', async ({ page, visit }) => {
  await visit(`${ADDRESS}#empathy`);
  await hydrated(page);
  await page.locator('[name="partnership-empathy-1"][value="most"]').check();
  await page.getByRole('link', { name: 'Continue' }).click();
  const summary = page.locator('.error-summary:visible');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(3);
  await expect(page).toHaveURL(/#empathy$/);
  await summary.getByRole('link').first().click();
  await expect(page.locator('#partnership-empathy-2 input').first()).toBeFocused();
  await page.locator('[name="partnership-empathy-2"][value="cannot-say"]').check();
  await expect(summary.getByRole('listitem')).toHaveCount(2);
});

test('the browser’s Back goes a page back, and nothing is preselected or lost', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.getByRole('link', { name: 'Begin' }).click();
  await answerStep(page);
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(currentStep(page)).toHaveId('empathy');
  await page.goBack();
  await expect(currentStep(page)).toHaveId('friendliness');
  await expect(currentStep(page).locator('input:checked')).toHaveCount(5);
  await page.goBack();
  await expect(currentStep(page)).toHaveId('start');
});

test('a change from check-your-answers comes back there', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await page.locator('.change').nth(2).click();
  await expect(page.locator('#partnership-friendliness-3')).toBeFocused();
  await page.locator('[name="partnership-friendliness-3"][value="some"]').check();
  await page.getByRole('link', { name: 'Back to your answers' }).click();
  await expect(currentStep(page)).toHaveId('check-your-answers');
  await expect(currentStep(page).locator('dd').nth(2)).toContainText('Some');
});

test('a result is not given while questions are open', async ({ page, visit }) => {
  await visit(`${ADDRESS}#check-your-answers`);
  await hydrated(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.error-summary:visible')).toBeFocused();
  await expect(page.locator('.error-summary:visible')).toContainText('55 questions are still open');
});

test('a reload keeps the page and its answers; coming back offers to go on or start again', async ({
  page,
  visit,
}) => {
  await visit(ADDRESS);
  await hydrated(page);
  await page.getByRole('link', { name: 'Begin' }).click();
  await answerStep(page);
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.locator('[name="partnership-empathy-1"][value="some"]').check();
  await page.reload();
  await expect(currentStep(page)).toHaveId('empathy');
  await expect(page.locator('[name="partnership-empathy-1"][value="some"]')).toBeChecked();

  await visit('/');
  await visit(ADDRESS);
  await expect(page.getByText('answered 6 questions')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(currentStep(page)).toHaveId('empathy');
  await expect(page.locator('#partnership-friendliness-1 input:checked')).toHaveCount(1);

  await visit('/');
  await visit(ADDRESS);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.locator('[name="partnership-friendliness-1"][value="all"]').check();
  // The earlier sitting stays in the record.
  expect(await storedAttempts(page)).toHaveLength(2);
});

test('an answer given before the script came is kept and saved', async ({ page, root }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${root}quizzes/partnership/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(currentStep(page)).toHaveId('friendliness');
  await page.locator('[name="partnership-friendliness-2"][value="most"]').check();
  expect(await storedAttempts(page)).toEqual([]);
  release();
  await hydrated(page);
  await expect(page.locator('[name="partnership-friendliness-2"][value="most"]')).toBeChecked();
  await expect(currentStep(page).locator('.where')).toContainText('1 of 55 answered');
  await expect
    .poll(() => storedAttempts(page))
    .toMatchObject([{ responses: { rating: { 'friendliness-2': 'most' } } }]);
});

test('every answer is stored at once, under a key of its own', async ({ page, visit }) => {
  await visit(`${ADDRESS}#control`);
  await hydrated(page);
  await page.locator('[name="partnership-control-1"][value="most"]').check();
  await page.locator('[name="partnership-control-2"][value="cannot-say"]').check();
  expect(await storedAttempts(page)).toMatchObject([
    { quiz: 'partnership', version: 1, responses: { rating: { 'control-1': 'most', 'control-2': null } } },
  ]);
});

test('a plan in the reader’s own words is kept with the result, and the result opens again unchanged', async ({
  page,
  visit,
}) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await finish(page);
  await page.getByRole('textbox', { name: 'If' }).fill('If he rings');
  await page.getByRole('textbox', { name: 'then' }).fill('I ask Mr Tanaka what he needs first');
  await page.getByRole('button', { name: 'Save my plan' }).click();
  await expect(page.getByText('Your plan is saved')).toBeVisible();
  const before = await page.locator('#result .level').textContent();
  await visit('/record/');
  // The word that stands before the field is not there twice.
  await expect(page.getByText('If he rings, then I ask Mr Tanaka what he needs first').first()).toBeVisible();
  await page.getByRole('link', { name: /^Working partnership/ }).click();
  await expect(page.locator('#result .level')).toHaveText(before ?? '');
  await expect(page.getByRole('textbox', { name: 'then' })).toHaveValue(
    'I ask Mr Tanaka what he needs first',
  );
  await expect(page.locator('#result .change')).toHaveCount(0);
});

test('a result is saved as a file that holds the answers', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await finish(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  const file = JSON.parse(text);
  expect(file).toMatchObject({ 'service-mirror': 'record', format: 1 });
  expect(file.attempts[0].answers.rating.most).toMatch(/^friendliness-1,/);
});
