// The record: what it shows of earlier sittings, and what can be done with it.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodePlan, PLAN } from '../../src/record/plan-codec.ts';
import { answerAll } from './support/assessment.ts';
import { expectAccessible } from './support/axe.ts';
import { sittingOn, stored } from './support/history.ts';
import { expect, hydrated, test } from './support/test.ts';

const first = sittingOn('2026-03-01', 2);
const second = sittingOn('2026-06-01', 2.5, {
  responses: { ...first.responses, 'empathy-1': { kind: 'rating', value: 'hardly-any' } },
});
const third = sittingOn('2026-09-01', 3.5);
const plan = {
  attempt: third.id,
  saved: '2026-09-01T08:20:00.000Z',
  if: 'I pack up',
  then: 'I ask how it went',
  due: '2026-09-08',
};

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

test.describe('with three sittings', () => {
  test.use({ storage: { ...stored(first, second, third), [PLAN + third.id]: encodePlan(plan) } });

  test('the trend tells a possible change from none, with its reason, in a table beside the drawing', async ({
    page,
    visit,
  }) => {
    await visit('/record/');
    await page.locator('.record-quiz').last().scrollIntoViewIfNeeded();
    const empathy = page.locator('.trend-table > tbody > tr').filter({ hasText: 'Empathy' }).first();
    await expect(empathy).toContainText('Possible change');
    await expect(empathy).toContainText('a whole step or more upwards, with the same questions');
    await expect(empathy.getByRole('img')).toHaveAccessibleName(/3 sittings of Empathy/);
    await expect(empathy.locator('.dot-self')).toHaveCount(3);
    const all = page.locator('.trend-each').filter({ hasText: 'All sittings: Empathy' });
    await all.locator('summary').click();
    await expect(all.locator('tbody tr')).toHaveText([
      /1 Sept 2026.*Possible change/,
      /1 Jun 2026.*No clear change.*less than a whole step/,
      /1 Mar 2026.*the first of these/,
    ]);
    await expectAccessible(page);
  });

  test('of any two sittings what differs stands side by side, and all of them if asked', async ({
    page,
    visit,
  }) => {
    await visit('/record/');
    await page.getByText('Compare two sittings').click();
    await page.getByLabel('One sitting').selectOption(first.id);
    await page.getByLabel('The other').selectOption(second.id);
    const rows = page.locator('.compare-answers > div');
    await expect(rows).toHaveCount(1);
    await expect(rows.locator('dd').last()).toContainText(/hardly any/i);
    await expectAccessible(page);
    await page.getByLabel('Only what differs').uncheck();
    await expect(rows).toHaveCount(54);
    await expectAccessible(page);
  });

  test('works by keyboard alone: a comparison, a deletion and its undoing', async ({ page, visit }) => {
    await visit('/record/');
    await expect(page.getByText('Compare two sittings')).toBeVisible();
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (wanted: RegExp) => {
      for (let n = 0; n < 150; n++) {
        if (wanted.test(await at())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${wanted} is not reached by Tab`);
    };
    await tabTo(/^Compare two sittings/);
    await page.keyboard.press('Enter');
    const only = page.getByLabel('Only what differs');
    await expect(only).toBeVisible();
    for (let n = 0; n < 5 && !(await only.evaluate((it) => it === document.activeElement)); n++)
      await page.keyboard.press('Tab');
    await expect(page.locator('.compare-answers > div')).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(page.locator('.compare-answers > div')).toHaveCount(54);
    await tabTo(/^Delete everything$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.record-confirm')).toBeFocused();
    await expect(page.locator('.record-confirm')).toContainText('That is 3 sittings and 1 plan.');
    await tabTo(/^Yes, delete$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.record-status')).toContainText('It is back as it was.');
    await expect.poll(() => keys(page)).toHaveLength(4);
  });

  test('the time before can be rated by today’s measure, and shows in the drawing', async ({
    page,
    visit,
  }) => {
    await visit(`/record/?look-back=${third.id}#look-back`);
    const form = page.locator('.look-back');
    await form.getByRole('group', { name: 'Empathy' }).getByLabel('hit and miss').check();
    await form.getByRole('button', { name: 'Save my look back' }).click();
    await expect(page.locator('.record-status')).toContainText('Saved');
    await expect(form).toHaveCount(0);
    await expect(page.locator('.trend-looked')).toHaveCount(1);
    await page.reload();
    await expect(page.locator('.trend-looked')).toHaveCount(1);
    await expect(page.getByText('Look back: how would')).toHaveCount(0);
  });

  test('a plan that is due asks how it went, and then stands with its result', async ({ page, visit }) => {
    await visit('/record/');
    const open = page.locator('.record-plan');
    await expect(open).toContainText('To look at again since 8 Sept 2026');
    await open.getByLabel('In part').check();
    await open.getByLabel(/What helped/).fill('They were glad');
    await open.getByRole('button', { name: 'Save how it went' }).click();
    await expect(open).toHaveCount(0);
    await expect(page.locator('.record-entry').filter({ hasText: 'I pack up' })).toContainText(
      'You did it in part. They were glad',
    );
  });

  test('one sitting, one quiz and everything can be deleted, and each can be undone for a while', async ({
    page,
    visit,
  }) => {
    await page.clock.install();
    await visit('/record/');
    const before = await keys(page);
    const remove = async (button: RegExp) => {
      await page.getByRole('button', { name: button }).first().click();
      await page.getByRole('button', { name: 'Yes, delete' }).click();
    };
    await remove(/^Delete ?: .*1 Sept/);
    await expect.poll(() => keys(page)).toHaveLength(2);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => keys(page)).toEqual(before);

    await remove(/^Delete all of this quiz/);
    await expect.poll(() => keys(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => keys(page)).toEqual(before);

    await remove(/^Delete everything/);
    await expect.poll(() => keys(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => keys(page)).toEqual(before);

    await remove(/^Delete everything/);
    // Its time runs from when the keyboard is led there.
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.clock.fastForward(16_000);
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'My record' })).toBeFocused();
    await expect.poll(() => keys(page)).toEqual([]);
  });

  test('tables are saved for spreadsheets', async ({ page, visit }) => {
    await visit('/record/');
    await page.getByText('For spreadsheets').click();
    for (const [button, rows] of [
      ['Save the results as a table', 1 + 3 * 14],
      ['Save the answers as a table', 1 + 3 * 54],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^service-mirror-(results|answers)-.*\.csv$/);
      const text = await readFile(await file.path(), 'utf8');
      expect(text.startsWith('\uFEFF"sitting",')).toBe(true);
      expect(text.trimEnd().split('\r\n')).toHaveLength(rows);
    }
  });

  test('a history is printed on one sheet', async ({ page, visit }) => {
    await visit('/record/');
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.locator('.record-quiz').last().scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: /^Print this history/ }).click();
    expect(await sheets(page)).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => document.documentElement.dataset.print)).toBeUndefined();
  });
});

test.describe('with years of sittings', () => {
  const years = Array.from({ length: 15 }, (_, n) =>
    sittingOn(`20${String(12 + n)}-11-0${1 + (n % 9)}`, (n * 0.7) % 4, { id: `year-${n}` }),
  );
  test.use({ storage: stored(...years) });

  test('a history is still printed on one sheet, with the days of its sittings', async ({ page, visit }) => {
    await visit('/record/');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.locator('.record-quiz').last().scrollIntoViewIfNeeded();
    await page.getByText('How to read the drawings').click();
    await expect(page.locator('.trend').getByText('From the left: 4 Nov 2015, ')).toBeVisible();
    await page.getByRole('button', { name: /^Print this history/ }).click();
    expect(await sheets(page)).toBe(1);
  });

  test('in forced colours every drawing has the reader’s own colours, and the bar is told from the dot', async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await visit('/record/');
    await page.locator('.record-quiz').last().scrollIntoViewIfNeeded();
    await expect(page.locator('.trend-chart').first()).toBeVisible();
    const colours = await page.evaluate(() => {
      const of = (selector: string, property: 'fill' | 'stroke' | 'color') => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element)[property] : '';
      };
      return {
        text: of('body', 'color'),
        dot: of('.trend-chart .dot-self', 'fill'),
        line: of('.trend-chart .trend-line', 'stroke'),
        bar: of('.trend-chart .trend-band', 'stroke'),
      };
    });
    expect(colours.dot).toBe(colours.text);
    expect(colours.line).toBe(colours.text);
    expect(colours.bar).not.toBe(colours.text);
  });
});

test.describe('the last copy', () => {
  test.use({
    storage: { ...stored(first, second, third), 'service-mirror:copied': '2026-07-01T09:00:00.000Z' },
  });

  test('has its date in the record, with what is not in it, and is noted anew', async ({ page, visit }) => {
    await visit('/record/');
    const keeping = page.locator('.keeping');
    await expect(keeping).toContainText('Your whole record was last saved to a file on 1 July 2026.');
    await expect(keeping).toContainText('1 sitting since then is not in that file.');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything to a file' }).click();
    await download;
    await expect(keeping).not.toContainText('1 July 2026');
    await page.reload();
    await expect(keeping).toContainText('Your whole record was last saved to a file on');
    await expect(keeping).not.toContainText('since then');
  });

  test('that a result is not in is told beside that result', async ({ page, visit }) => {
    await visit(`/quizzes/partnership/?attempt=${first.id}#result`);
    await expect(page.locator('.keeping')).toContainText('last saved to a file on 1 July 2026.');
    await expect(page.locator('.keeping')).not.toContainText('not in that file');
    await visit(`/quizzes/partnership/?attempt=${third.id}#result`);
    await expect(page.locator('.keeping')).toContainText('This result is not in that file.');
  });
});

/** How many A4 sheets the page is printed on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test.describe('when the questions changed in between', () => {
  test.use({
    storage: stored(
      sittingOn('2025-03-01', 0.5, { version: 0 }),
      sittingOn('2026-03-01', 3.5),
      sittingOn('2026-04-01', 3.5),
    ),
  });

  test('the drawing breaks, and nothing is compared across it', async ({ page, visit }) => {
    await visit('/record/');
    await page.locator('.record-quiz').last().scrollIntoViewIfNeeded();
    await page.getByText('How to read the drawings').click();
    await expect(page.getByText('Where a double line stands, the questions changed')).toBeVisible();
    await expect(page.locator('.trend-break').first()).toBeVisible();
    await expect(page.locator('.trend-chart').first().locator('.trend-line')).toHaveCount(2);
    const all = page.locator('.trend-each').first();
    await all.locator('summary').click();
    await expect(all.locator('tbody tr').nth(1)).toContainText('the questions changed in between');
  });
});

test('a plan gets a day and a calendar file, and waits in the record', async ({ page, visit }) => {
  test.setTimeout(60_000);
  await visit('/quizzes/partnership/');
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  const entry = page.locator('.advice-entry').last();
  await entry.locator('summary').click();
  await entry.getByRole('button', { name: 'Plan this instead' }).click();
  await expect(page.getByRole('textbox', { name: 'If' })).toBeFocused();
  await page.getByRole('textbox', { name: 'then', exact: true }).fill('I ask them, and wait');
  await page.getByLabel('Look at it again on').fill('2099-12-05');
  // A day is kept as it is chosen, without a button.
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/#result$/);
  const stored = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(stored).toContain('"due":"2099-12-05"');
  await page.getByLabel('Look at it again on').fill('2020-01-02');
  await expect(page.locator('.plan [role=status]')).toContainText('The day you chose is over');
  await page.getByLabel('Look at it again on').fill('2099-12-05');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('service-mirror-plan-2099-12-05.ics');
  expect(await readFile(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20991205');
  await visit('/record/');
  await expect(page.locator('.record-plan')).toContainText('I ask them, and wait');
  await expect(page.locator('.record-plan')).toContainText('To look at again on 5 Dec 2099');
});

test('a result says whether the browser will keep it, asks when told to, and prints on one sheet', async ({
  page,
  visit,
}) => {
  test.setTimeout(60_000);
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => false;
  });
  await visit('/quizzes/partnership/');
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.locator('.keeping')).toContainText('This browser may delete what sites keep');
  await expect(page.locator('.keeping')).toContainText('has not been saved to a file from this browser yet');
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(page.locator('.keeping')).toContainText('The browser gave no promise');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print on one page' }).click();
  expect(await sheets(page)).toBe(1);
});

test('a second time the same assessment offers to look back', async ({ page, visit, context }) => {
  test.setTimeout(60_000);
  await context.addInitScript(
    (entries) => {
      if (localStorage.length === 0) for (const [key, text] of entries) localStorage.setItem(key, text);
    },
    Object.entries(stored(first)),
  );
  await visit('/quizzes/partnership/');
  await hydrated(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await page.getByRole('link', { name: 'Look back' }).click();
  await expect(page.locator('.look-back')).toBeVisible();
});

test('the schema of the file is on the site', async ({ page, visit, root }) => {
  await visit('/record/');
  const link = page.getByRole('link', { name: 'schema' });
  await expect(link).toHaveAttribute('href', /run-your-own\/record\.schema\.json$/);
  const response = await page.request.get(`${root}run-your-own/record.schema.json`);
  expect((await response.json()).title).toBe('A record of Service Mirror');
  await page.getByRole('link', { name: 'in words' }).click();
  await expect(page.getByRole('heading', { name: 'The file of a record' })).toBeInViewport();
});
