import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { blocks, inline } from '../../src/build/content/markdown.ts';

test.each([
  ['Plain words.', 'Plain words.'],
  ['One *two* **three** `four`', ['One ', ['em', 'two'], ' ', ['strong', 'three'], ' ', ['code', 'four']]],
  ['[A *b*](https://example.org/)', [['a', ['A ', ['em', 'b']], 'https://example.org/']]],
  ['1\\. is no list', '1. is no list'],
  ['Fish &amp; chips\nand peas', 'Fish & chips and peas'],
])('%j has no paragraph around it', (text, rich) => {
  expect(inline(text)).toEqual({ rich, faults: [] });
});

test('a list entry of one paragraph has none around its words', () => {
  expect(blocks('1. one\n\n2. two').rich).toEqual([
    [
      'ol',
      [
        ['li', 'one'],
        ['li', 'two'],
      ],
    ],
  ]);
});

test.each([
  ['![a](/b.png)', 'an image'],
  ['## Heading', 'a heading'],
  ['> said', 'a quotation'],
  ['```\ncode\n```', 'a block of code'],
  ['***', 'a line across'],
  ['one  \ntwo', 'a forced line break'],
  ['<i>one</i>', 'HTML'],
])('%j cannot stand in a text', (text, what) => {
  expect(blocks(text).faults.map(({ problem }) => problem)).toEqual([`${what} cannot stand in this text`]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'page.html'])(
  '%s is no link',
  (href) => {
    expect(inline(`[a](${href})`).faults).toHaveLength(1);
  },
);

test('an address without words is told, one that is the words of a link or code is not', () => {
  expect(inline('See https://b.c/d?e=f. So (http://g.h) too').faults).toEqual([
    {
      problem: 'an address stands here without words',
      remedy: 'write [words for it](https://b.c/d?e=f).',
      near: 'https://b.c/d?e=f',
    },
  ]);
  expect(inline('[https://b.c](https://b.c), `https://b.c`').faults).toEqual([]);
});

test('a text of nothing but words and common punctuation is what Markdown makes of it', () => {
  const unit = fc.constantFrom(...'aZé7 ,.;:?’“”()…–1-_*'.split(''));
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (written) => {
      const text = written.trim();
      fc.pre(text !== '');
      const { rich, faults } = inline(text);
      const [paragraph] = fromMarkdown(text).children;
      const alone =
        paragraph?.type === 'paragraph' && paragraph.children.every(({ type }) => type === 'text');
      if (alone && faults.length === 0) {
        const words = paragraph.children.map((node) => ('value' in node ? node.value : '')).join('');
        expect(rich).toBe(words);
      } else {
        expect(typeof rich === 'string' && faults.length === 0).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('words between stars are what Markdown makes of them', () => {
  const piece = fc.constantFrom(
    ...['*', '**', '***', ' ', 'a', 'B ', '7', ', ', '.', '“', '”', '(', ')', '…', '–', '_', '’', ' * '],
    ...['*one* ', '**two**', '*three four*.', '(**five**)', '“*six*”', 'x*y*', '*z*a', '** b**', '1. ', '- '],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
      const text = pieces.join('').trim();
      fc.pre(text !== '');
      const { rich, faults } = inline(text);
      if (faults.length === 0) expect([['p', rich]]).toEqual(blocks(text).rich);
    }),
    { numRuns: 2_000 },
  );
});
