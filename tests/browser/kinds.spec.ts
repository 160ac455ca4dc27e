import { parse } from 'yaml';
import { kinds } from '../../src/questions/index.ts';
import { expect, hydrated, test } from './support/test.ts';

// The gallery shows every kind with its own examples, so a new kind is tested here by being registered.
const GALLERY = '/run-your-own/question-kinds/';

for (const kind of kinds) {
  test(`a question of the kind ${kind} is answered with the keyboard alone, and says what it counts`, async ({
    page,
    visit,
  }) => {
    await visit(GALLERY);
    await hydrated(page);
    const section = page.locator('section.kind', { has: page.locator(`#${kind}`) });
    const forms = section.locator('form.quiz');
    expect(await forms.count()).toBeGreaterThan(0);
    for (const form of await forms.all()) {
      const control = form.locator('input, select, textarea').first();
      await control.focus();
      const type = await control.evaluate((one) =>
        one instanceof HTMLInputElement ? one.type : one.tagName,
      );
      if (type === 'SELECT') await page.keyboard.press('ArrowDown');
      else if (type === 'text' || type === 'number' || type === 'TEXTAREA') await page.keyboard.type('3');
      else await page.keyboard.press('Space');
      await expect(form.locator('.specimen-answer')).toContainText(/counts|not scored|not complete/);
    }
  });
}

test('what a question says of how to answer it is seen', async ({ page, visit }) => {
  await visit(GALLERY);
  await hydrated(page);
  // What stands there for paper alone is seen on paper.
  const said = page.locator('fieldset .choose:not(.rank-paper *)');
  expect(await said.count()).toBeGreaterThan(5);
  for (const each of await said.all()) await expect(each).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const each of await page.locator('fieldset .rank-paper .choose').all())
    await expect(each).toBeVisible();
});

test('trying out keeps nothing, and an answer can be checked and cleared', async ({ page, visit }) => {
  await visit(GALLERY);
  await hydrated(page);
  const form = page.locator('form[data-quiz]').first();
  await form.locator('input').first().check();
  await form.getByRole('button', { name: 'Check the answer' }).click();
  await expect(form.locator('.choice-note')).toHaveCount(await form.locator('input').count());
  await form.getByRole('button', { name: 'Clear' }).click();
  await expect(form.locator('.choice-note')).toHaveCount(0);
  await expect(form.locator('input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what was written for oneself alone is printed only where that was ticked', async ({ page, visit }) => {
  await visit(GALLERY);
  await hydrated(page);
  const form = page.locator('form.quiz', { has: page.locator('textarea') }).first();
  await form.locator('textarea').fill('Because I was late.');
  const given = form.locator('.reflection-text');
  await expect(given).toHaveText('Because I was late.');
  await page.emulateMedia({ media: 'print' });
  await expect(given).toBeHidden();
  await page.evaluate(() => document.documentElement.toggleAttribute('data-print-private', true));
  await expect(given).toBeVisible();
});

test('a number may be typed with its unit', async ({ page, visit }) => {
  await visit(GALLERY);
  await hydrated(page);
  const form = page.locator('form[data-quiz="try-minutes-out"]');
  await form.locator('input[type="text"]').fill('44.64 min');
  await expect(form.locator('.specimen-answer')).toContainText('It counts 1 out of 1.');
});

test('an example that is copied is as it looks, with its indentation', async ({ page, visit }) => {
  await visit('/run-your-own/scoring/');
  const copied = await page
    .locator('pre.yaml')
    .filter({ hasText: 'purpose: assessment' })
    .evaluateAll((examples) =>
      examples.map((example) => {
        getSelection()?.selectAllChildren(example);
        return getSelection()?.toString() ?? '';
      }),
    );
  expect(copied).not.toEqual([]);
  for (const text of copied)
    expect(parse(text)).toMatchObject({ purpose: 'assessment', questions: expect.any(Array) });
});

test('the reference of scoring prints on two sheets', async ({ page, visit }) => {
  await visit('/run-your-own/scoring/');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('on paper every kind can be answered by hand', async ({ page, visit }) => {
  await visit(GALLERY);
  await page.emulateMedia({ media: 'print' });
  for (const form of await page.locator('form.quiz').all()) {
    await expect(form.locator('legend').first()).toBeVisible();
    // Where a list to choose from would print as an empty box, boxes or lines stand in for it.
    const places = form.locator('input, select, textarea, [class$="-paper"]').and(page.locator(':visible'));
    expect(await places.count()).toBeGreaterThan(0);
  }
});
