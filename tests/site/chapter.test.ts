import { expect, test } from 'vitest';
import { chapterOf } from '../../src/site/chapter.ts';

const NUMBERS = new Map([
  ['six-needs', '1.1'],
  ['tools-off', '2.3'],
]);
const chapter = (html: string) => chapterOf(html, 'six-needs', NUMBERS, '/base/guides/');

test.each([
  ['<h3 id="empathy">', '<h3 id="six-needs-empathy">'],
  ['<a href="#empathy">', '<a href="#six-needs-empathy">'],
  ['<a href="/base/guides/tools-off/#turn-off">', '<a data-number="2.3" href="#tools-off-turn-off">'],
  ['<a href="/base/guides/tools-off/">', '<a data-number="2.3" href="#tools-off">'],
  ['<a rel="x" href="/base/guides/elsewhere/#a">', '<a rel="x" href="/base/guides/elsewhere/#a">'],
  ['<a href="https://example.org/#a">', '<a href="https://example.org/#a">'],
])('%s becomes %s', (from, to) => expect(chapter(from)).toBe(to));

test('a section with a label is no landmark any more', () =>
  expect(chapter('<section class="try-this" aria-label="Try this">')).toBe('<section class="try-this">'));
