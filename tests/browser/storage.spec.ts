// What can go wrong with what is kept: the reader is told, goes on, and loses nothing that was saved.
import { answerAll, currentStep, storedAttempts } from './support/assessment.ts';
import { breakStorage } from './support/storage.ts';
import { expect, hydrated, test } from './support/test.ts';

const ADDRESS = '/quizzes/partnership/';

test('with storage blocked the assessment can be answered to its result, and says that nothing is kept', async ({
  context,
  page,
  visit,
}) => {
  await breakStorage(context, 'blocked');
  await visit(ADDRESS);
  await hydrated(page);
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
  await expect(currentStep(page).getByRole('alert')).toContainText('does not let the page keep anything');
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.level')).toHaveText('Working partnership');
});

test('when storage fills up in the middle, the reader is told at once and goes on', async ({
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
  await expect(currentStep(page).getByRole('alert')).toBeEmpty();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.locator('[name="partnership-friendliness-2"][value="most"]').check();
  await expect(currentStep(page).getByRole('alert')).toContainText('storage is full');
  await expect(page.locator('[name="partnership-friendliness-2"][value="most"]')).toBeChecked();
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.level')).toHaveText('Working partnership');
  // What was saved before is still there, unfinished.
  expect(await storedAttempts(page)).toMatchObject([{ responses: { rating: { 'friendliness-1': 'most' } } }]);
});

test.describe('with entries that cannot be read', () => {
  test.use({
    storage: {
      'service-mirror:attempt:cuthalfcuth2': '{"format":1,"quiz":"partnership","respon',
      'service-mirror:attempt:wrongshape22':
        '{"format":1,"quiz":"partnership","version":"one","responses":[]}',
      'service-mirror:attempt:fromfuture22': '{"format":99,"quiz":"partnership"}',
      'other-program': 'not ours',
    },
  });

  test('the quiz works, and the record tells of them and keeps them', async ({ page, visit }) => {
    await visit(`${ADDRESS}#friendliness`);
    await hydrated(page);
    await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
    await visit('/record/');
    await expect(page.getByText('attempt:fromfuture22', { exact: true })).toBeVisible();
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys).toEqual(expect.arrayContaining(['service-mirror:attempt:cuthalfcuth2', 'other-program']));
  });

  test('deleting everything leaves what belongs to other programs', async ({ page, visit }) => {
    await visit('/record/');
    await page
      .getByRole('button', { name: /delete everything/i })
      .first()
      .click();
    await page
      .getByRole('button', { name: /yes|delete/i })
      .last()
      .click();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['other-program']);
  });
});

test('two tabs on the same sitting lose no answer of either', async ({ context, page, visit }) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
  const other = await context.newPage();
  await visit(`${ADDRESS}#friendliness`, other);
  await hydrated(other);
  await expect(other.locator('[name="partnership-friendliness-1"][value="most"]')).toBeChecked();
  await other.locator('[name="partnership-friendliness-2"][value="some"]').check();
  await page.locator('[name="partnership-friendliness-3"][value="all"]').check();
  await other.locator('[name="partnership-friendliness-4"][value="about-half"]').check();
  await expect(page.locator('[name="partnership-friendliness-4"][value="about-half"]')).toBeChecked();
  await expect
    .poll(() => storedAttempts(page))
    .toMatchObject([
      {
        responses: {
          rating: {
            'friendliness-1': 'most',
            'friendliness-2': 'some',
            'friendliness-3': 'all',
            'friendliness-4': 'about-half',
          },
        },
      },
    ]);
});

test('a sitting that another tab deletes is told, and stays on the page', async ({
  context,
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator('[name="partnership-friendliness-1"][value="most"]').check();
  const other = await context.newPage();
  await visit('/', other);
  await other.evaluate(() => localStorage.clear());
  await expect(currentStep(page).getByRole('alert')).toContainText('deleted in another tab');
  await expect(page.locator('[name="partnership-friendliness-1"][value="most"]')).toBeChecked();
});

test('an address of a sitting that is not here says so', async ({ page, visit }) => {
  await visit(`${ADDRESS}?attempt=nosuchsitting`);
  await expect(page.getByRole('alert').first()).toContainText('not in this browser');
});

test('a record saved as a file loads into an empty browser, and twice is once', async ({
  browser,
  page,
  root,
  visit,
}) => {
  await visit(ADDRESS);
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.level')).toBeVisible();
  await visit('/record/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /save .*file/i }).click();
  const path = await (await download).path();

  const empty = await browser.newContext();
  const fresh = await empty.newPage();
  await fresh.goto(`${root}record/`);
  for (let round = 0; round < 2; round++) {
    await fresh.locator('input[type=file]').setInputFiles(path);
    const add = fresh.getByRole('button', { name: 'Add it to my record' });
    if (round === 0) await add.click();
    else await expect(add).toHaveCount(0);
    await expect.poll(async () => (await storedAttempts(fresh)).length).toBe(1);
  }
  await expect(fresh.getByRole('link', { name: /^Working partnership/ })).toBeVisible();
  await empty.close();
});
