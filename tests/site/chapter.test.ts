import { expect, test } from 'vitest';
import { chapterOf } from '../../src/site/chapter.ts';

const HERE = new Set(['six-needs', 'tools-off']);
const chapter = (html: string) => chapterOf(html, 'six-needs', HERE, '/base/guides/');

test.each([
  ['<h2 id="empathy">', '<h3 id="six-needs-empathy">'],
  ['<h3>A</h3>', '<h4>A</h4>'],
  ['<hr><header>', '<hr><header>'],
  ['<a href="#empathy">', '<a href="#six-needs-empathy">'],
  ['<a href="/base/guides/tools-off/#turn-off">', '<a href="#tools-off-turn-off">'],
  ['<a href="/base/guides/tools-off/">', '<a href="#tools-off">'],
  ['<a rel="x" href="/base/guides/elsewhere/#a">', '<a rel="x" href="/base/guides/elsewhere/#a">'],
  ['<a href="https://example.org/#a">', '<a href="https://example.org/#a">'],
])('%s becomes %s', (from, to) => expect(chapter(from)).toBe(to));

test('a section that takes the focus keeps its label', () => {
  const section = '<section class="table" aria-label="Table: One" tabindex="0">';
  expect(chapter(section)).toBe(section);
});

test('a section with a label is no landmark any more', () =>
  expect(chapter('<section class="try-this" aria-label="Try this">')).toBe('<section class="try-this">'));
