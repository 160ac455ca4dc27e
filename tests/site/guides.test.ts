import { describe, expect, test } from 'vitest';
import {
  around,
  contentsByPart,
  fitsOnOnePage,
  inReadingOrder,
  neighbours,
  numbersOf,
  readingMinutes,
} from '../../src/site/guides.ts';

const part = (id: string, order: number) => ({ id, data: { label: id, order } });
const guide = (id: string, part: string, order: number) => ({ id, data: { title: id, part, order } });

const parts = [part('later', 2), part('first', 1), part('empty', 3)];
const guides = [
  guide('d', 'later', 1),
  guide('b', 'first', 2),
  guide('lost', 'unlisted', 1),
  guide('a', 'first', 1),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('inReadingOrder', () => {
  test('goes by the order of the part, then by the order in it', () => {
    expect(ids(inReadingOrder(guides, parts))).toEqual(['a', 'b', 'd', 'lost']);
  });

  test('keeps guides of one part together when the part is not listed', () => {
    const strays = [guide('x', 'p', 1), guide('y', 'q', 1), guide('z', 'p', 2)];
    expect(ids(inReadingOrder(strays, []))).toEqual(['x', 'z', 'y']);
  });

  test('orders equals by id, whatever order they come in', () => {
    const twins = [guide('m', 'first', 1), guide('k', 'first', 1)];
    expect(ids(inReadingOrder(twins, parts))).toEqual(['k', 'm']);
  });

  test('leaves the list it was given alone', () => {
    const before = ids(guides);
    inReadingOrder(guides, parts);
    expect(ids(guides)).toEqual(before);
  });
});

test('contentsByPart leaves out parts without a guide', () => {
  const entries = contentsByPart(guides, parts).map(({ part, guides }) => [part.id, ids(guides)]);
  expect(entries).toEqual([
    ['first', ['a', 'b']],
    ['later', ['d']],
  ]);
});

describe('neighbours', () => {
  const ordered = inReadingOrder(guides, parts);

  test('crosses from one part into the next', () => {
    const { before, after } = neighbours(ordered, 'b');
    expect([before?.id, after?.id]).toEqual(['a', 'd']);
  });

  test('has nothing before the first guide and nothing after the last', () => {
    expect(neighbours(ordered, 'a').before).toBeUndefined();
    expect(neighbours(ordered, 'lost').after).toBeUndefined();
  });

  test('has neither for an unknown guide', () => {
    expect(neighbours(ordered, 'nowhere')).toEqual({ before: undefined, after: undefined });
  });
});

test.each([
  [0, 0, 'abc'],
  [1, 0, 'abc'],
  [3, 2, 'cde'],
  [5, 3, 'def'],
])('around place %i of six, three begin at %i', (place, start, items) => {
  expect(around([...'abcdef'], place, 3)).toEqual({ start, items: [...items] });
});

test('a list that is short enough stays whole', () => {
  expect(around([...'abc'], 2, 3)).toEqual({ start: 0, items: [...'abc'] });
  expect(around([...'ab'], 0, 3)).toEqual({ start: 0, items: [...'ab'] });
});

test('a handbook of 60 guides stands on one page, a longer one does not', () => {
  expect(fitsOnOnePage(Array(60))).toBe(true);
  expect(fitsOnOnePage(Array(61))).toBe(false);
});

describe('readingMinutes', () => {
  test('takes 220 words a minute', () => {
    expect(readingMinutes('word '.repeat(1100))).toBe(5);
  });

  test('is never less than one', () => {
    expect(readingMinutes('')).toBe(1);
  });

  test('counts neither component tags nor addresses of links', () => {
    const marked =
      '<Callout title="many words that do not count">\n\nword [word](/guides/a-b-c/#d) word\n\n</Callout>\n';
    expect(readingMinutes(marked.repeat(220))).toBe(3);
  });

  test('counts words with apostrophes, hyphens and accents once', () => {
    expect(readingMinutes('don’t co-operate café '.repeat(220))).toBe(3);
  });
});

test('a number names the part and the place in it', () => {
  expect([...numbersOf(contentsByPart(guides, parts))]).toEqual([
    ['a', '1.1'],
    ['b', '1.2'],
    ['d', '2.1'],
  ]);
});
