// Everything that can go wrong with what is kept, in a real browser. In all of it: no uncaught error (the
// watch in support/faults.ts), nothing lost that was confirmed as saved, and the reader is told.
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ATTEMPT } from '../../src/record/attempts.ts';
import { emptyListing } from '../../src/record/listing.ts';
import { exportRecord } from '../../src/record/transfer.ts';
import { realisticAttempt } from '../record/samples.ts';
import { currentStep, storedAttempts } from './support/assessment.ts';
import { sittingOn, stored } from './support/history.ts';
import { breakStorage } from './support/storage.ts';
import { expect, hydrated, test } from './support/test.ts';

const ADDRESS = '/quizzes/partnership/';
const FIRST = '[name="partnership-friendliness-1"][value="most"]';
const SECOND = '[name="partnership-friendliness-2"][value="some"]';

/** The answers of the one sitting that is stored, by question. */
async function answers(page: Page): Promise<Record<string, unknown>> {
  const [{ responses } = {}] = await storedAttempts(page);
  return Object.assign({}, ...Object.values(responses ?? {}));
}

test.describe('storage', () => {
  test('blocked: the record page says so, and offers nothing that would not last', async ({
    context,
    page,
    visit,
  }) => {
    await breakStorage(context, 'blocked');
    await visit('/record/');
    await expect(page.getByText('does not let this site keep anything')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('really full in the middle: the answer is not lost, the reader is told, and room made is used', async ({
    page,
    visit,
  }) => {
    await visit(`${ADDRESS}#friendliness`);
    await hydrated(page);
    await page.locator(FIRST).check();
    await page.evaluate(() => {
      for (let size = 4_000_000; size > 1; size = Math.floor(size / 2)) {
        for (let n = 0; ; n++) {
          try {
            localStorage.setItem(`other-${size}-${n}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await page.locator(SECOND).check();
    await expect(currentStep(page).getByRole('alert')).toContainText('storage is full');
    expect(await answers(page)).toEqual({ 'friendliness-1': 'most' });
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('other-')) localStorage.removeItem(key);
    });
    await page.locator('[name="partnership-friendliness-3"][value="all"]').check();
    await expect(currentStep(page).getByRole('alert')).toBeEmpty();
    expect(await answers(page)).toEqual({
      'friendliness-1': 'most',
      'friendliness-2': 'some',
      'friendliness-3': 'all',
    });
  });

  const [[key, whole] = ['', '']] = Object.entries(stored(sittingOn('2026-03-01', 2)));
  const DAMAGED: [string, string, RegExp][] = [
    ['cut in half', whole.slice(0, whole.length / 2), /It is damaged/],
    [
      'of valid JSON and the wrong shape',
      '{"format":1,"quiz":"partnership","responses":[]}',
      /does not look like/,
    ],
    ['that is an empty object', '{}', /does not look like/],
    ['that is no text at all', '\u0000\uFFFF', /It is damaged/],
    ['from a newer version', whole.replace('"format":1', '"format":2'), /A newer version/],
  ];
  for (const [what, text, told] of DAMAGED) {
    test.describe(`with an entry ${what}`, () => {
      test.use({ storage: { [key]: text } });

      test('its address says that it is not here, the quiz can be answered, and the record keeps it and offers it as a file', async ({
        page,
        visit,
      }) => {
        await visit(`${ADDRESS}?attempt=on20260301`);
        await expect(page.getByRole('alert').first()).toContainText('not in this browser');
        await visit(`${ADDRESS}#friendliness`);
        await hydrated(page);
        await page.locator(FIRST).check();
        await visit('/record/');
        await expect(page.getByText('1 of 55 answered')).toBeVisible();
        const entry = page.locator('.record-entry').filter({ hasText: 'attempt:on20260301' });
        await expect(entry).toContainText(told);
        const download = page.waitForEvent('download');
        await entry.getByRole('button', { name: 'Save as a file' }).click();
        await (await download).path();
        expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(text);
      });
    });
  }
});

test('the clock set back by a year in the middle loses no answer, and the later one counts', async ({
  page,
  visit,
}) => {
  await page.clock.install({ time: '2026-11-22T09:00:00Z' });
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator(FIRST).check();
  await page.clock.setSystemTime('2025-11-22T09:00:00Z');
  await page.locator(SECOND).check();
  await page.locator('[name="partnership-friendliness-1"][value="all"]').check();
  await page.reload();
  await hydrated(page);
  await expect(page.locator('[name="partnership-friendliness-1"][value="all"]')).toBeChecked();
  await expect(page.locator(SECOND)).toBeChecked();
  expect(await storedAttempts(page)).toHaveLength(1);
});

test('the renderer killed right after an answer: what was answered is there in a new tab', async ({
  context,
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator(FIRST).check();
  await page.locator(SECOND).check();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await visit(`${ADDRESS}#friendliness`, next);
  await expect(next.locator(FIRST)).toBeChecked();
  await expect(next.locator(SECOND)).toBeChecked();
});

test('the renderer killed in the middle of an answer: nothing from before is lost, and no half entry stays', async ({
  context,
  page,
  visit,
}) => {
  await visit(`${ADDRESS}#friendliness`);
  await hydrated(page);
  await page.locator(FIRST).check();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  const clicked = page.locator(SECOND).click({ noWaitAfter: true });
  session.send('Page.crash').catch(() => undefined);
  await Promise.allSettled([clicked, crashed]);
  const next = await context.newPage();
  await visit('/record/', next);
  await expect(next.getByText(/[12] of 55 answered/)).toBeVisible();
  await expect(next.getByText('What can’t be read')).toHaveCount(0);
  await visit(`${ADDRESS}#friendliness`, next);
  await expect(next.locator(FIRST)).toBeChecked();
});

test('a reload at every question of a full assessment keeps every answer', async ({ page, visit }) => {
  test.setTimeout(240_000);
  await visit(ADDRESS);
  await hydrated(page);
  await page.getByRole('link', { name: 'Begin' }).click();
  let answered = 0;
  for (;;) {
    const id = (await currentStep(page).getAttribute('id')) ?? '';
    if (id === 'check-your-answers') break;
    for (const question of await currentStep(page).locator('fieldset').all()) {
      const inputs = question.locator('input');
      await inputs.first().check();
      if ((await inputs.first().getAttribute('type')) === 'checkbox') await inputs.nth(1).check();
      answered++;
      await page.reload({ waitUntil: 'commit' });
      // Until the style sheet is there again, all steps show; the address names the one that counts.
      await expect(page.locator(`#${id} .where`)).toContainText(`${answered} of 55 answered`);
    }
    await page.getByRole('link', { name: 'Continue' }).click();
    await expect(currentStep(page)).not.toHaveId(id);
  }
  expect(answered).toBe(55);
  expect(Object.keys(await answers(page))).toHaveLength(55);
});

test.describe('a file to load', () => {
  const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const sound = () =>
    JSON.parse(
      exportRecord(
        { ...emptyListing(), attempts: [realisticAttempt('hostile')] },
        '2026-11-21T12:00:00.000Z',
      ),
    );
  const text = JSON.stringify(sound());
  const spoilt = (spoil: (attempt: Record<string, unknown>) => void) => {
    const file = sound();
    spoil(file.attempts[0]);
    return JSON.stringify(file);
  };
  const load = async (page: Page, content: string | Buffer) => {
    const path = test.info().outputPath('my.json');
    await writeFile(path, content);
    await page.locator('input[type=file]').setInputFiles(path);
  };

  const REFUSED: [string, () => string | Buffer, RegExp][] = [
    ['of 20 MB', () => `${text.slice(0, -1)},"x":"${'x'.repeat(20_000_000)}"}`, /larger than anything/],
    ['nested without end', () => '['.repeat(200_000), /can’t be read/],
    [
      'nested without end, and closed',
      () => '['.repeat(200_000) + ']'.repeat(200_000),
      /was not saved by this page|can’t be read/,
    ],
    ['that breaks off', () => text.slice(0, -40), /can’t be read/],
    [
      'that is binary',
      () => Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)),
      /can’t be read/,
    ],
    ['of wrong types', () => JSON.stringify({ ...sound(), attempts: 'many' }), /was not saved by this page/],
    ['of a newer version', () => JSON.stringify({ ...sound(), format: 99 }), /newer version/],
  ];
  for (const [what, content, told] of REFUSED) {
    test(`${what} is refused in a sentence, and changes nothing`, async ({ page, visit }) => {
      await visit('/record/');
      await hydrated(page);
      await load(page, content());
      await expect(page.locator('.record-status')).toContainText(told);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  }

  const PARTLY: [string, () => string][] = [
    [
      'an answer nested too deep',
      () =>
        spoilt((it) =>
          Object.assign(it, { responses: { single: { a: JSON.parse('['.repeat(50) + ']'.repeat(50)) } } }),
        ),
    ],
    [
      'an attempt too long to be kept',
      () => spoilt((it) => Object.assign(it, { responses: { reflection: { a: 'x'.repeat(200_000) } } })),
    ],
    [
      'a huge list',
      () => spoilt((it) => Object.assign(it, { shown: Array.from({ length: 50_000 }, () => 'a') })),
    ],
    ['an id that leads elsewhere', () => spoilt((it) => Object.assign(it, { id: '../../elsewhere' }))],
  ];
  for (const [what, content] of PARTLY) {
    test(`with ${what} names what it leaves out`, async ({ page, visit }) => {
      await visit('/record/');
      await hydrated(page);
      await load(page, content());
      await expect(page.locator('.record-preview')).toContainText('1 entry that can’t be taken over');
      await expect(page.locator('.record-preview')).toContainText('There is nothing in it that is not here');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  }

  test('with a script in every text and __proto__ everywhere is shown as text, and changes no object', async ({
    page,
    visit,
  }) => {
    const file = spoilt((it) => {
      Object.assign(it, {
        responses: { single: { a: SCRIPT }, reflection: { b: SCRIPT } },
        answers: {},
        result: { purpose: 'assessment', level: { id: 'x', label: SCRIPT, conditional: false } },
      });
    })
      .replace('"attempts":[{', '"__proto__":{"polluted":1},"attempts":[{"__proto__":{"polluted":1},')
      .replace(
        '"plans":[]',
        `"plans":[{"attempt":"hostile","format":1,"saved":"2026-11-21T12:00:00.000Z","if":${JSON.stringify(SCRIPT)},"then":${JSON.stringify(SCRIPT)},"note":${JSON.stringify(SCRIPT)}}]`,
      );
    await visit('/record/');
    await hydrated(page);
    await load(page, file);
    await page.getByRole('button', { name: 'Add it to my record' }).click();
    await expect(page.locator('.record-plan')).toContainText('<img src=x');
    await expect(page.getByRole('link', { name: /^<img/ })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
    expect(await page.title()).toContain('My record');
    await visit(`${ADDRESS}?attempt=hostile#result`);
    await expect(page.locator('.level')).toContainText('<img src=x');
    await visit('/privacy/');
    await page.getByText('Show every entry').click();
    await expect(page.locator('.stored-entries > li')).toHaveCount(2);
    expect(await page.title()).toContain('Privacy');
  });

  test('of 14 MB with thousands of sittings fills the room there is, and says how many had none', async ({
    page,
    visit,
  }) => {
    test.setTimeout(120_000);
    const attempts = Array.from({ length: 6500 }, (_, n) => realisticAttempt(`many-${n}`));
    const content = exportRecord({ ...emptyListing(), attempts }, '2026-11-21T12:00:00.000Z');
    expect(content.length).toBeGreaterThan(13_000_000);
    await visit('/record/');
    await hydrated(page);
    await load(page, content);
    await expect(page.locator('.record-preview')).toContainText('6500 sittings that are not here yet', {
      timeout: 30_000,
    });
    await page.getByRole('button', { name: 'Add it to my record' }).click();
    await expect(page.locator('.record-status')).toContainText(/There was no room for \d+ more/, {
      timeout: 30_000,
    });
    const kept = await page.evaluate(() => Object.keys(localStorage).length);
    expect(kept).toBeGreaterThan(2000);
    await page.reload();
    await expect(page.locator('.record-entry').first()).toBeVisible();
  });

  test('is loaded as far as there is room, and the reader is told how much was left', async ({
    page,
    visit,
  }) => {
    await page.addInitScript(() => {
      let room = 1;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (room-- <= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    const two = exportRecord(
      { ...emptyListing(), attempts: [realisticAttempt('one'), realisticAttempt('two')] },
      '2026-11-21T12:00:00.000Z',
    );
    await visit('/record/');
    await hydrated(page);
    await load(page, two);
    await page.getByRole('button', { name: 'Add it to my record' }).click();
    await expect(page.locator('.record-status')).toContainText('1 added. There was no room for 1 more');
    expect(await page.evaluate((key) => localStorage.getItem(key) !== null, `${ATTEMPT}one`)).toBe(true);
  });
});
