import type { Page } from '@playwright/test';
import type { QuizOnPage } from '../rivals/rival.ts';

/** Answers the first question of a page and waits for the feedback. */
export async function answer(page: Page, quiz: QuizOnPage): Promise<void> {
  for (const selector of quiz.clicks) await page.locator(selector).click();
  await page.locator(quiz.feedback).waitFor();
}
