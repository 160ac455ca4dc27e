// Several tabs at work on the same record. There is no lock between them: what one wrote over of another's is
// written again, so that nothing is lost that was confirmed as saved.
import type { BrowserContext, Page } from '@playwright/test';
import { currentStep, storedAttempts } from './support/assessment.ts';
import { expect, hydrated, test } from './support/test.ts';

const ADDRESS = '/quizzes/partnership/';
const FIRST = '[name="partnership-friendliness-1"][value="most"]';
const SECOND = '[name="partnership-friendliness-2"][value="some"]';

// What one tab writes comes to another by way of the browser, and what is written again by way of both.
const MEANWHILE = { timeout: 20_000 };

/** The answers of the one sitting that is stored, by question. */
async function answers(page: Page): Promise<Record<string, unknown>> {
  const [{ responses } = {}] = await storedAttempts(page);
  return Object.assign({}, ...Object.values(responses ?? {}));
}

/** Answers questions in a tab from a moment on, one as soon as the one before is saved; the nth option of each. */
async function answerFrom(tab: Page, at: number, questions: string[], option: number): Promise<void> {
  await tab.evaluate(
    async ([start, ids, nth]) => {
      while (Date.now() < start) await new Promise((resolve) => setTimeout(resolve, 1));
      for (const id of ids) {
        const inputs = document.querySelectorAll<HTMLInputElement>(`[data-question="${id}"] input`);
        inputs[nth]?.click();
        // Long enough for events of other tabs to come in between, at times.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      }
    },
    [at, questions, option] as const,
  );
}

/** The ids of the questions that take one answer, and the values of their first options. */
async function questionsOf(tab: Page): Promise<Map<string, string[]>> {
  return new Map(
    await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')].flatMap((question) => {
        const radios = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')];
        const { question: id = '' } = question.dataset;
        return radios.length > 0 ? [[id, radios.map(({ value }) => value)] as [string, string[]]] : [];
      }),
    ),
  );
}

/** The questions of a quiz that have an answer in any sitting that is stored. */
async function questionsKept(page: Page, quiz: string): Promise<string[]> {
  const sittings = (await storedAttempts(page)).filter((attempt) => attempt.quiz === quiz);
  return sittings
    .flatMap(({ responses }) => Object.keys(Object.assign({}, ...Object.values(responses ?? {}))))
    .sort();
}

async function openTabs(context: BrowserContext, first: Page, count: number): Promise<Page[]> {
  const tabs = [first];
  while (tabs.length < count) tabs.push(await context.newPage());
  return tabs;
}

for (const count of [2, 5]) {
  test(`${count} tabs answering the same sitting at the same moment lose no answer, time after time`, async ({
    context,
    page,
    visit,
  }) => {
    test.setTimeout(150_000);
    const tabs = await openTabs(context, page, count);
    await visit(`${ADDRESS}#friendliness`);
    await hydrated(page);
    await page.locator(FIRST).check();
    for (const tab of tabs.slice(1)) {
      await visit(`${ADDRESS}#friendliness`, tab);
      await hydrated(tab);
      await expect(tab.locator(FIRST)).toBeChecked();
    }
    const questions = await questionsOf(page);
    for (let round = 0; round < 4; round++) {
      const option = round % 3;
      const at = Date.now() + 300;
      const ids = [...questions.keys()];
      await Promise.all(
        tabs.map((tab, n) =>
          answerFrom(
            tab,
            at,
            ids.filter((_, place) => place % count === n),
            option,
          ),
        ),
      );
      const wanted = Object.fromEntries([...questions].map(([id, values]) => [id, values[option]]));
      await expect.poll(() => answers(page), { ...MEANWHILE, message: `round ${round}` }).toEqual(wanted);
      // What one tab shows, all show: and it is what a reload gives.
      for (const tab of tabs) {
        await expect(currentStep(tab).getByRole('alert')).toBeEmpty();
        await expect(
          tab.locator('#check-your-answers fieldset, fieldset[data-question] input:checked'),
        ).toHaveCount(questions.size, MEANWHILE);
      }
    }
    expect(await storedAttempts(page)).toHaveLength(1);
  });

  test(`${count} tabs giving different answers to the same question come to one answer`, async ({
    context,
    page,
    visit,
  }) => {
    test.setTimeout(90_000);
    const tabs = await openTabs(context, page, count);
    await visit(`${ADDRESS}#friendliness`);
    await hydrated(page);
    await page.locator(FIRST).check();
    for (const tab of tabs.slice(1)) {
      await visit(`${ADDRESS}#friendliness`, tab);
      await hydrated(tab);
    }
    const at = Date.now() + 300;
    await Promise.all(tabs.map((tab, n) => answerFrom(tab, at, ['friendliness-2', 'friendliness-3'], n % 5)));
    const shown = (tab: Page) =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('fieldset[data-question] input:checked')].map(
          ({ value }) => value,
        ),
      );
    await expect(async () => {
      const stands = Object.values(await answers(page));
      expect(stands).toHaveLength(3);
      for (const tab of tabs) expect(await shown(tab)).toEqual(stands);
    }).toPass(MEANWHILE);
  });
}

test('two tabs on two quizzes at the same moment: each keeps all of its own', async ({
  context,
  page,
  visit,
}) => {
  const [, other = page] = await openTabs(context, page, 2);
  await visit(`${ADDRESS}#friendliness`);
  await visit('/quizzes/six-needs-check/', other);
  await hydrated(page);
  await hydrated(other);
  const [rated, asked] = [[...(await questionsOf(page)).keys()], [...(await questionsOf(other)).keys()]];
  const at = Date.now() + 300;
  await Promise.all([answerFrom(page, at, rated, 1), answerFrom(other, at, asked, 1)]);
  await expect.poll(() => questionsKept(page, 'partnership'), MEANWHILE).toEqual([...rated].sort());
  await expect.poll(() => questionsKept(page, 'six-needs-check'), MEANWHILE).toEqual([...asked].sort());
});

test('five at once, two quizzes: no answer of any is lost', async ({ context, page, visit }) => {
  test.setTimeout(90_000);
  const open = async (address: string, target: Page) => {
    await visit(address, target);
    await hydrated(target);
  };
  await open(`${ADDRESS}#friendliness`, page);
  await page.locator(FIRST).check();
  const [second, third, fourth, fifth] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ];
  for (const tab of [second, third]) await open(`${ADDRESS}#friendliness`, tab);
  for (const tab of [fourth, fifth]) await open('/quizzes/six-needs-check/', tab);
  await Promise.all([
    page.locator(SECOND).check(),
    second.locator('[name="partnership-friendliness-3"][value="all"]').check(),
    third.locator('[name="partnership-friendliness-4"][value="about-half"]').check(),
    fourth.locator('[data-question="lovely-but-never-asked"] input').first().check(),
    fifth.locator('[data-question="thanked-and-forgotten"] input').first().check(),
  ]);
  await second.locator('[name="partnership-friendliness-5"][value="about-right"]').check();
  const rated = async () =>
    (await storedAttempts(page)).find(({ quiz }) => quiz === 'partnership')?.responses;
  await expect.poll(rated, MEANWHILE).toEqual({
    rating: {
      'friendliness-1': 'most',
      'friendliness-2': 'some',
      'friendliness-3': 'all',
      'friendliness-4': 'about-half',
    },
    amount: { 'friendliness-5': 'about-right' },
  });
  await expect
    .poll(() => questionsKept(page, 'six-needs-check'), MEANWHILE)
    .toEqual(['lovely-but-never-asked', 'thanked-and-forgotten']);
});

test('one wipes everything while another answers: the other is told and goes on', async ({
  context,
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator(FIRST).check();
  const other = await context.newPage();
  await visit('/record/', other);
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await other.getByRole('button', { name: 'Yes, delete' }).click();
  await page.locator(SECOND).check();
  await expect(currentStep(page).getByRole('alert')).toContainText('deleted in another tab');
  await expect(page.locator(FIRST)).toBeChecked();
  await expect.poll(() => storedAttempts(page)).toEqual([]);
  // What was undone there is taken up here, with the answer given meanwhile.
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(currentStep(page).getByRole('alert')).toBeEmpty();
  await expect.poll(() => answers(page)).toEqual({ 'friendliness-1': 'most', 'friendliness-2': 'some' });
});
