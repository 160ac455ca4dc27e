import type { Page } from '@playwright/test';
import { pagesOf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

async function printed(page: Page): Promise<string[]> {
  const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  // Every page has its number, at the foot.
  for (const [at, text] of pages.entries()) expect.soft(text).toMatch(new RegExp(`^${at + 1}$`, 'm'));
  return pages;
}

/** Words of a page on paper, where lines end elsewhere. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

test('a guide prints with page numbers, its words explained, and the number of each guide it refers to', async ({
  page,
  visit,
}) => {
  await visit('/guides/leading-a-team/');
  const refers = await page
    .locator('.guide-text a[data-n]')
    .evaluateAll((links) => links.map((link) => `${link.textContent} (${link.getAttribute('data-n')})`));
  const words = await page.locator('.term-note b').allTextContents();
  const pages = await printed(page);
  const all = flat(pages.join('\n'));
  expect(refers.length).toBeGreaterThan(1);
  for (const reference of refers) expect.soft(all).toContain(flat(reference));
  expect(words.length).toBeGreaterThan(1);
  const notes = all.slice(all.indexOf('Words used here'));
  for (const word of words) expect.soft(notes).toContain(word);
  // What is for the screen stays there.
  expect(all).not.toMatch(/Skip to the text|Read on|Mark as unread|On this page/);
});

for (const path of ['/handbook/partnership/', '/handbook/']) {
  test(`${path} prints with a number and a running head for each guide, to which its references lead`, async ({
    page,
    visit,
  }) => {
    test.setTimeout(60_000);
    await visit(path);
    const guides = await page
      .locator('article.chapter')
      .evaluateAll((chapters) =>
        chapters.map(
          (chapter) => chapter.querySelector('h2')?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
        ),
      );
    expect(guides.length).toBeGreaterThan(2);
    const numbers = await page
      .locator('[data-n]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-n') ?? ''))]);
    const pages = await printed(page);
    expect(flat(pages[0] ?? '')).toContain(guides[0]);
    // A guide begins on a page of its own, and every page of it says which guide it is.
    let last = 0;
    for (const guide of guides) {
      const first = pages.findIndex((text) => text.split('\n').some((line) => line.trim() === guide));
      expect.soft(first, guide).toBeGreaterThan(last);
      last = first;
    }
    const headed = pages.filter((text) =>
      guides.some((guide) => text.split('\n').some((line) => line.trim() === guide)),
    );
    expect(headed.length).toBeGreaterThan(guides.length * 2);
    // In the whole handbook a number is always of a guide that is there.
    expect(numbers.length).toBeGreaterThan(2);
    if (path === '/handbook/')
      expect(numbers.filter((number) => !guides.some((guide) => guide.startsWith(`${number} `)))).toEqual([]);
  });
}
