import { expect, type Locator, type Page } from '@playwright/test';

/** How sure a reader is, as the radios are called. */
export type Sure = 'sure' | 'fairly' | 'guess';

/** The questions of the check on a page. */
export function questionsOf(page: Page): Locator {
  return page.locator('.check-question');
}

/** The question's own controls, without those for how sure one is. */
export function controls(question: Locator): Locator {
  return question.locator('.question > .choices input');
}

/** Chooses by ids of options; without any, the first ones, as many as are wanted. */
export async function choose(question: Locator, ids: readonly string[] = []): Promise<void> {
  for (const id of ids)
    await controls(question)
      .and(question.locator(`[value="${id}"]`))
      .check();
  if (ids.length > 0) return;
  const many = question.locator('.choose');
  if ((await many.count()) > 0) await expect(many).toBeVisible();
  const wanted = (await many.count()) > 0 ? Number((await many.textContent())?.match(/\d+/)?.[0]) : 1;
  for (let place = 0; place < wanted; place++) await controls(question).nth(place).check();
}

/** Says how sure one is, where it is asked. */
export async function say(question: Locator, sure: Sure): Promise<void> {
  const radio = question.locator(`.sure [value="${sure}"]`);
  if ((await radio.count()) > 0) await radio.check();
}

export async function showAnswer(question: Locator): Promise<void> {
  await question.getByRole('button', { name: /Check my answer/ }).click();
}

/** Answers every question that is asked, and has each explained. */
export async function answerCheck(
  page: Page,
  answers: Readonly<Record<string, readonly string[]>> = {},
  sureOf: (question: string) => Sure = () => 'sure',
): Promise<void> {
  for (const question of await questionsOf(page).all()) {
    const id = (await question.locator('[data-question]').getAttribute('data-question')) ?? '';
    await choose(question, answers[id]);
    await say(question, sureOf(id));
    await showAnswer(question);
    // The focus goes to what is said a moment later, and moves the page: a click meanwhile would miss.
    const arrived = () => page.evaluate(() => !document.activeElement?.matches('body, .show-answer'));
    await expect.poll(arrived).toBe(true);
  }
}

/** The right answers of the check in the guide to the six needs. */
export const right: Readonly<Record<string, readonly string[]>> = {
  'lovely-but-never-asked': ['empathy'],
  'thanked-and-forgotten': ['control'],
  'two-equal-faults': ['order-they-came', 'say-why'],
  'boiler-choice': ['both-with-costs'],
  'what-counts-as-friendly': ['came-prepared', 'easy-to-reach', 'no-sigh'],
  'before-two-o-clock': ['not-before-three'],
  'fair-to-say': ['useful-unproven'],
  'too-much-of-it': ['dropped-the-charge', 'which-of-eight'],
};
