import { expect, test } from 'vitest';
import { checkFiles, edit, GUIDE } from './fixture.ts';

/** Problems of the sample handbook with one drawing, and a guide that shows `shown`. */
function problems(drawing: string, shown = 'pot'): string[] {
  const { files } = edit([]);
  const guide = `${files[GUIDE]}\n<Figure id="${shown}" caption="A pot." />\n`;
  const all = { ...files, [GUIDE]: guide, 'content/figures/pot.svg': drawing };
  return checkFiles(all).findings.map(({ problem }) => problem);
}

const drawing = (inside: string) => `<svg viewBox="0 0 9 9"><title>A pot</title>${inside}</svg>`;

test('a drawing in the ink of the page is fine', () => {
  expect(problems(drawing('<path d="M0 0h9" stroke="currentColor" />'))).toEqual([]);
});

test('a figure that is not there is told', () => {
  expect(problems(drawing(''), 'cup')).toEqual(['there is no drawing content/figures/cup.svg']);
});

test.each([
  ['<script>alert(1)</script>', '<script'],
  ['<style>path{}</style>', '<style'],
  ['<path style="fill:red" />', 'style='],
  ['<g onclick="go()" />', 'onclick='],
  ['<use href="https://example.org/a.svg#b" />', 'href="'],
  ['<image href="#a" />', '<image'],
  ['<g id="a" />', 'id='],
  ['<path fill="#fff" />', 'fill="#'],
])('a drawing that holds %s is refused', (inside, told) => {
  expect(problems(drawing(inside))).toEqual([`a drawing cannot hold "${told}"`]);
});

test('a drawing without a title is told', () => {
  expect(problems('<svg viewBox="0 0 9 9"><path /></svg>')).toEqual(['this drawing has no title']);
});

test.each([
  ['<g><path /></g><text x="1 > 0">A</text>', []],
  ['<!-- <g> --><path />', []],
  ['<g><text>A</g>', ['<text> is not closed']],
  ['<g><path />', ['<g> is not closed']],
  ['<path /></g>', ['</g> closes nothing']],
])('a drawing with %s: %j', (inside, told) => {
  expect(problems(drawing(inside))).toEqual(told);
});
