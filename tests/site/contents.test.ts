import { expect, test } from 'vitest';
import { contents } from '../../src/site/contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });

test('lists the sections in order, without what lies below them', () => {
  expect(contents([heading(2, 'a'), heading(3, 'a-1'), heading(2, 'b')])).toEqual([
    { slug: 'a', text: 'A' },
    { slug: 'b', text: 'B' },
  ]);
});

test('is empty for a page with a single section', () => {
  expect(contents([heading(2, 'only'), heading(3, 'below')])).toEqual([]);
});
