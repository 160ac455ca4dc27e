import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pages, pagesLike } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const path of pagesLike(/^\/guides\/[^/]+\/$/)) {
  test(`${path} can be read`, async ({ page, visit }) => {
    await visit(path);
    await expect(page.locator('h1')).toBeVisible();
    const texts = page.locator('main :is(h2, h3, p, li, td)');
    expect(await texts.count()).toBeGreaterThan(20);
    // What is folded away or noted on a word opens without a script; the contents stand in one place or
    // another; of a question some words are for paper.
    const hidden = texts.and(
      page.locator(':not(:visible, details *, nav *, .terms *, .scripted, [hidden], fieldset *)'),
    );
    expect(await hidden.allTextContents()).toEqual([]);
  });
}

// Between them these ask questions of all kinds.
for (const id of [
  'partnership',
  'best-in-class',
  'honesty-comes-first-check',
  'dilemmas',
  'tools-off-check',
]) {
  test(`every question of the quiz ${id} can be read and answered`, async ({ page, visit }) => {
    await visit(`/quizzes/${id}/`);
    const form = page.locator(`form[data-quiz="${id}"]`);
    for (const question of questions(id)) {
      const fieldset = form.locator(`fieldset[data-question="${question}"]`);
      await expect.soft(fieldset, question).toHaveCount(1);
      await expect.soft(fieldset.locator('legend').first(), question).toBeVisible();
      const answers = fieldset.locator('input, select, textarea');
      const shown = await answers.and(page.locator(':visible:enabled')).count();
      expect.soft(shown, `answers to ${question} that can be given`).toBeGreaterThan(0);
      expect.soft(shown, `answers to ${question} that can be given`).toBe(await answers.count());
    }
  });
}

test('a paper form has every question and the key to score it by hand', async ({ page, visit }) => {
  await visit('/quizzes/partnership/paper/');
  for (const question of questions('partnership')) {
    await expect.soft(page.locator(`fieldset[data-question="${question}"]`).first(), question).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: /\bkey\b/i })).toBeVisible();
});

test('no page shows a control that does nothing', async ({ page, visit }) => {
  test.setTimeout(120_000);
  for (const path of pages()) {
    await visit(path);
    const idle = page
      .locator('button, input, select, textarea, [role=button], [contenteditable], a:not([href])')
      // These work by themselves: a quiz can be filled in and printed, and its form emptied.
      .and(page.locator(':not(form[data-quiz] :is(input, select, textarea, [type=reset]))'))
      .and(page.locator(':not([popovertarget], [commandfor])'))
      .and(page.locator(':visible'));
    const found = await idle.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 120)));
    expect.soft(found, path).toEqual([]);
  }
});

function questions(quiz: string): string[] {
  const file = new URL(`../../content/quizzes/${quiz}.yaml`, import.meta.url);
  const { questions } = parse(readFileSync(file, 'utf8')) as { questions: { id: string }[] };
  return questions.map(({ id }) => id);
}
