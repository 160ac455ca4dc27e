import type { Page } from '@playwright/test';
import type { QuizOnPage } from '../rivals/rival.ts';

/** Long enough for a slow processor to be done with a click, in milliseconds. */
const PAUSE = 600;

/**
 * Answers the first question of a page and waits for the feedback. It clicks with the mouse alone: when
 * Playwright clicks on an element it looks in the page, at each event, what lies under the mouse.
 */
export async function answer(page: Page, quiz: QuizOnPage): Promise<void> {
  for (const selector of quiz.clicks) {
    const target = page.locator(selector);
    await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.waitForTimeout(PAUSE);
    const box = await target.boundingBox();
    if (!box) throw new Error(`There is nothing to click at ${selector}.`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(PAUSE);
  }
  await page.locator(quiz.feedback).waitFor();
}
