import type { Page } from '@playwright/test';
import { pagesLike } from './support/pages.ts';
import { expect, hydrated, test } from './support/test.ts';

/** The quiz as markup. What only the script adds, or the browser itself, is left out. */
function markup(page: Page): Promise<string[]> {
  return page.locator('[data-island]:is([data-kinds]) [data-root]').evaluateAll((roots) =>
    roots.map((root) =>
      root.innerHTML
        .replace(/ data-ready=""/g, '')
        .replace(/ (novalidate|checked|autocomplete)=""/gi, '')
        .replace(/&nbsp;/g, '\u00a0'),
    ),
  );
}

for (const address of pagesLike(
  /^\/(quizzes\/[^/]+\/(short\/)?|guides\/six-needs\/|run-your-own\/question-kinds\/)$/,
)) {
  test(`${address}: what the server rendered is what the script would`, async ({
    page,
    root,
    still,
    visit,
  }) => {
    await still.goto(root + address.slice(1));
    const before = await markup(still);
    expect(before.length).toBeGreaterThan(0);

    await visit(address);
    await hydrated(page);
    const after = await markup(page);
    // The result page says that there is none only once the record has been read.
    expect(after.map((html) => html.replace(/<p>There is no result here yet\..*?<\/p>/, ''))).toEqual(before);
  });
}
