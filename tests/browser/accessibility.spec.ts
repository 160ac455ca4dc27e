import { COLOUR_RULES, expectAccessible, violations } from './support/axe.ts';
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
  expect((await violations(page, COLOUR_RULES)).map((line) => line.replace(/:.*/, ''))).toEqual([
    'color-contrast',
  ]);
});
