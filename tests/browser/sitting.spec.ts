// A sitting from its first answer to its closed result: what the address names, what stays, what is refused.
import { answerAll, currentStep, storedAttempts } from './support/assessment.ts';
import { expect, hydrated, test } from './support/test.ts';

const ADDRESS = '/quizzes/partnership/';

test('a result survives a reload, and the way back from a guide', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).dblclick();
  await expect(page.locator('.level')).toHaveText('Working partnership');
  await expect(page.locator('#result').getByRole('alert')).toBeEmpty();
  await page.reload();
  await expect(page.locator('.level')).toHaveText('Working partnership');
  await page.locator('.result-first .advice a').click();
  await expect(page).toHaveURL(/\/guides\//);
  await page.goBack();
  await expect(page.locator('.level')).toHaveText('Working partnership');
  expect(await storedAttempts(page)).toHaveLength(1);
});

test('a finished sitting can be looked through but not changed', async ({ page, visit }) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.level')).toBeVisible();
  await page.goBack();
  await expect(currentStep(page)).toHaveId('check-your-answers');
  await expect(currentStep(page).locator('.change')).toHaveCount(0);
  await currentStep(page).getByRole('link', { name: 'See the result' }).click();
  await expect(page.locator('.level')).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'friendliness';
  });
  await expect(currentStep(page).locator('input:checked').first()).toBeDisabled();
});

test('a tab whose sitting is finished in another says so and takes no more answers', async ({
  context,
  page,
  visit,
}) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  const other = await context.newPage();
  await visit(`${ADDRESS}#friendliness`, other);
  await hydrated(other);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(currentStep(other).getByRole('alert')).toContainText('finished in another tab');
  await expect(other.locator('[name="partnership-friendliness-1"][value="all"]')).toBeDisabled();
});

test('"Start again" leaves the old sitting alone, even when the address named it', async ({
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator('[name="partnership-friendliness-1"][value="some"]').check();
  await visit('/record/');
  await page.getByRole('link', { name: /Go on/ }).click();
  await expect(page).toHaveURL(/\?attempt=/);
  await page.evaluate(() => {
    location.hash = 'start';
  });
  await page.getByRole('link', { name: 'Start again' }).click();
  await page.locator('[name="partnership-friendliness-1"][value="all"]').check();
  await page.reload();
  await expect(page.locator('[name="partnership-friendliness-1"][value="all"]')).toBeChecked();
  expect(await storedAttempts(page)).toHaveLength(2);
});

test('"Start again" does not carry over what was passed over', async ({ page, visit }) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator('[name="partnership-friendliness-1"][value="some"]').check();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(currentStep(page).locator('.error')).toHaveCount(4);
  await currentStep(page).getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(currentStep(page).locator('.error')).toHaveCount(0);
});

test('a result that cannot be fetched is told, and comes after the next load', async ({
  context,
  faults,
  page,
  visit,
}) => {
  await context.route(/\/(score|result)\.[^/]*\.js$/, (route) => route.abort());
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(currentStep(page).getByRole('alert')).toContainText('did not arrive');
  await context.unroute(/\/(score|result)\.[^/]*\.js$/);
  await page.reload();
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.level')).toHaveText('Working partnership');
  faults.expect(/ERR_FAILED/);
});

for (const [what, file] of [
  ['scripts arrive only in part', /\/(multiple|check-extras)\.[^/]*\.js$/],
  ['questions do not arrive', /\/quiz\.[^/]*\.json$/],
] as const) {
  test(`a page whose ${what} says that nothing is saved`, async ({ context, faults, page, visit }) => {
    await context.route(file, (route) => route.abort());
    await visit('/guides/six-needs/');
    await expect(page.getByRole('alert').first()).toContainText('did not arrive');
    faults.expect(/ERR_FAILED/);
  });
}

test('the skip link leads to the text and stays on the page of the assessment', async ({ page, visit }) => {
  await visit(`${ADDRESS}#empathy`);
  await hydrated(page);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(currentStep(page)).toHaveId('empathy');
});

test('an attempt of the other form is not mixed in', async ({ page, visit }) => {
  await visit('/quizzes/partnership/short/#group-needs');
  await hydrated(page);
  await page.locator('[name="partnership-empathy-1"][value="some"]').check();
  const id = await page.evaluate(() => Object.keys(localStorage)[0]?.split(':').at(-1));
  await visit(`${ADDRESS}?attempt=${id}`);
  await expect(page.getByRole('alert').first()).toContainText('other form');
});

test('when room comes free, what could not be saved is saved', async ({ context, page, visit }) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    addEventListener('keydown', () => {
      Storage.prototype.setItem = write;
    });
  });
  await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
  await expect(currentStep(page).getByRole('alert')).toContainText('storage is full');
  await page.keyboard.press('Shift');
  // Another tab deletes something: this one hears of it and tries again.
  const other = await context.newPage();
  await visit('/', other);
  await other.evaluate(() => localStorage.setItem('service-mirror:attempt:other', 'x'));
  await other.evaluate(() => localStorage.clear());
  await expect(currentStep(page).getByRole('alert')).toBeEmpty();
  await expect(page.locator('[name="partnership-friendliness-1"][value="most"]')).toBeChecked();
  expect(await storedAttempts(page)).toMatchObject([{ responses: { rating: { 'friendliness-1': 'most' } } }]);
});
