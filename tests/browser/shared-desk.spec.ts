// A desk that others use: nothing is kept on the device.
import { currentStep, storedAttempts } from './support/assessment.ts';
import { sittingOn, stored } from './support/history.ts';
import { expect, hydrated, test } from './support/test.ts';

const first = sittingOn('2026-03-01', 2);

test.describe('on a shared desk', () => {
  test('nothing is kept on the device, the tab goes on with it, and its end forgets', async ({
    context,
    page,
    visit,
  }) => {
    await visit('/quizzes/partnership/');
    await page.getByRole('link', { name: 'Keep nothing on this device' }).click();
    await expect(page.locator('#shared-desk')).toBeInViewport();
    await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
    await expect(page.getByText('Shared desk: what you see here is in this tab only.')).toBeVisible();
    await page.getByRole('link', { name: 'Back to where you were' }).click();
    await hydrated(page);
    await expect(page.getByText('Shared desk: your answers go when this tab closes.')).toBeVisible();
    await page.getByRole('link', { name: 'Begin' }).click();
    await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
    await expect(currentStep(page).locator('.saved')).toBeHidden();
    await page.reload();
    await expect(page.locator('[name="partnership-friendliness-1"][value="most"]')).toBeChecked();
    await visit('/record/');
    await expect(page.getByText('1 of 55 answered')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await storedAttempts(page)).toEqual([]);

    const next = await context.newPage();
    await page.close();
    await visit('/record/', next);
    await expect(next.getByText('Nothing is here yet')).toBeVisible();
    expect(await next.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('what is in the record already stays out of sight, and comes back', async ({
    page,
    visit,
    context,
  }) => {
    await context.addInitScript(
      (entries) => {
        for (const [key, text] of entries) localStorage.setItem(key, text);
      },
      Object.entries(stored(first)),
    );
    await visit('/record/');
    await expect(page.locator('.record-entry')).toHaveCount(1);
    await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
    await expect(page.getByText('Nothing is here yet')).toBeVisible();
    await page.getByRole('button', { name: 'Leave the shared desk' }).click();
    await expect(page.locator('.record-entry')).toHaveCount(1);
  });
});
