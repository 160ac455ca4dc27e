import type { Page } from '@playwright/test';
import { decodeAttempt } from '../../../src/record/codec.ts';
import { expect } from './test.ts';

/** What to choose: option ids by question id; `otherwise` for all others, as the place in the list. */
export type Choices = Readonly<Record<string, string | string[]>>;

/** Answers about honesty that open nothing, and the two picks; any other question gets its last but one point. */
export const honest: Choices = {
  'honesty-1': 'not-once',
  'honesty-2': 'neither',
  'honesty-3': 'not-once',
  'honesty-5': 'asked',
  'needs-that-matter-most': ['empathy', 'control'],
};

/** The page that shows. */
export function currentStep(page: Page) {
  return page.locator('.step:visible');
}

/** Answers every question of the page that shows, by a click for each, as a reader does. */
export async function answerByHand(page: Page, choices: Choices = honest): Promise<void> {
  for (const question of await currentStep(page).locator('fieldset').all()) {
    const id = (await question.getAttribute('data-question')) ?? '';
    const inputs = question.locator('input');
    const wanted = choices[id];
    if (wanted === undefined) await inputs.nth((await inputs.count()) - 3).check();
    for (const value of [wanted ?? []].flat()) await question.locator(`input[value="${value}"]`).check();
  }
}

/** Runs in the page, whichever browser drives it: answers every question of the step that shows. */
export async function answerInPage(choices: Choices): Promise<void> {
  const step = [...document.querySelectorAll('.step')].find((each) => each.checkVisibility());
  for (const question of step?.querySelectorAll<HTMLElement>('fieldset[data-question]') ?? []) {
    const inputs = [...question.querySelectorAll('input')];
    const wanted = choices[question.dataset.question ?? ''];
    for (const input of wanted === undefined
      ? inputs.slice(-3, -2)
      : inputs.filter(({ value }) => [wanted].flat().includes(value))) {
      if (!input.checked) input.click();
      // No hand is quicker than the page: a question shows one answer before it takes the next.
      await new Promise((shown) => setTimeout(shown));
    }
  }
}

/** Answers every question of the page that shows, in the page itself, for tests of what comes after. */
export async function answerStep(page: Page, choices: Choices = honest): Promise<void> {
  await page.evaluate(answerInPage, choices);
}

/** Answers page after page, from the one that shows up to check-your-answers. */
export async function answerAll(
  page: Page,
  choices: Choices = honest,
  answer: typeof answerStep = answerStep,
): Promise<void> {
  for (;;) {
    const id = await currentStep(page).getAttribute('id');
    if (id === 'check-your-answers') return;
    await answer(page, choices);
    await page.getByRole('link', { name: /^(Continue|Begin)$/ }).click();
    await expect(currentStep(page)).not.toHaveId(id ?? '');
  }
}

/** The attempts that lie in the browser, as they are stored, with every answer by kind and question. */
export async function storedAttempts(page: Page): Promise<Record<string, unknown>[]> {
  const texts = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('service-mirror:attempt:')),
  );
  return texts.map(([key, text]) => {
    const { value } = decodeAttempt(key.replace(/.*:/, ''), text);
    const responses: Record<string, Record<string, unknown>> = {};
    for (const [question, answer] of Object.entries(value?.responses ?? {}))
      responses[answer.kind] = { ...responses[answer.kind], [question]: answer.value };
    return { ...JSON.parse(text), responses };
  });
}
