import type { Page } from '@playwright/test';
import { answerAll, honest } from './assessment.ts';
import { expect, hydrated } from './test.ts';

/**
 * What a reader does with quizzes, by clicks alone: answers a check in a guide, an assessment to its
 * result, and finds it in the record.
 *
 * @param start the address of the first page
 */
export async function expectJourneys(page: Page, start: string): Promise<void> {
  await page.goto(start);
  await page.locator('main a[href*="guides/six-needs/"]').first().click();
  await hydrated(page);
  const question = page.locator('.check-question').first();
  await question.locator('input').first().check();
  await question.getByRole('button', { name: /Check my answer/ }).click();
  await expect(question.locator('.verdict')).toBeVisible();

  await page.locator('header a[href*="quizzes/"]').first().click();
  await page.locator('main a[href*="quizzes/partnership/short/"]').first().click();
  await hydrated(page);
  await answerAll(page, { ...honest, 'honesty-1': 'once', 'honesty-2': 'not-yet' });
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();

  await page.locator('#result a[href*="record/"]').first().click();
  await hydrated(page);
  await page.locator('main a[href*="quizzes/partnership/short/"][href*="attempt="]').first().click();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
  await page.locator('.result-first .advice a').click();
  await expect(page.locator('.guide h1')).toBeVisible();
}
