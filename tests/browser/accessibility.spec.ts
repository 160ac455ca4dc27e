import { colourViolations, expectAccessible, violations } from './support/axe.ts';
import { pages } from './support/pages.ts';
import { expect, hydrated, test } from './support/test.ts';

// Steps of a quiz that its first view does not show.
const STEPS = ['/quizzes/partnership/#friendliness', '/quizzes/partnership/short/#friendliness'];

for (const path of [...pages(), ...STEPS]) {
  test(`axe finds no fault in ${path}, light and dark, narrow and wide`, async ({ page, visit }) => {
    test.setTimeout(90_000);
    await visit(path);
    await hydrated(page);
    await expectAccessible(page);
  });
}

test('axe finds what is planted: an image without alt, and text too pale', async ({ page, visit }) => {
  await visit('/');
  await page.locator('h1').evaluate((heading) => {
    heading.style.cssText = 'color: #999; background: #aaa';
    heading.append(document.createElement('img'));
  });
  expect((await violations(page)).map((line) => line.replace(/:.*/, ''))).toEqual([
    'color-contrast',
    'image-alt',
  ]);
});

test('axe finds colours that are planted where all others were found sound before', async ({
  page,
  visit,
}) => {
  const rules = async () => (await colourViolations(page)).map((line) => line.replace(/:.*/, ''));
  await visit('/guides/six-needs/');
  expect(await rules()).toEqual([]);
  expect(await rules()).toEqual([]);
  const paragraph = page.locator('.guide-text > p').first();
  for (const [where, style, found] of [
    ['the text', 'color: #999', 'color-contrast'],
    ['what is behind it', 'background: #666', 'color-contrast'],
    ['the whole', 'opacity: 0.5', 'color-contrast'],
  ] as const) {
    await paragraph.evaluate((element, text) => {
      element.style.cssText = text;
    }, style);
    expect(await rules(), where).toContain(found);
    expect(await rules(), `${where}, again`).toContain(found);
    await paragraph.evaluate((element) => {
      element.style.cssText = '';
    });
    expect(await rules(), 'without it').toEqual([]);
  }
});
