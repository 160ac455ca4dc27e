import { expect, test } from 'vitest';
import { columnsOf, labelCells } from '../../src/site/table.ts';

const table = (head: string, cells: string) =>
  `<thead><tr>${head}</tr></thead><tbody><tr>${cells}</tr></tbody>`;

test('gives each cell the heading of its column', () => {
  const html = labelCells(table('<th>Word</th><th>Test</th>', '<td>a</td><td>b</td>'));
  expect(html).toContain('<td role="cell" data-label="Word">a</td><td role="cell" data-label="Test">b</td>');
});

test('begins again with every row', () => {
  const html = labelCells(
    table('<th>One</th><th>Two</th>', '<td>a</td><td>b</td></tr><tr><td>c</td><td>d</td>'),
  );
  expect(html).toContain('data-label="One">c');
});

test('leaves a cell without a label where its column has none', () => {
  const html = labelCells(table('<th></th><th>Two</th>', '<td>a</td><td>b</td>'));
  expect(html).toContain('<td role="cell">a</td>');
});

test('turns an empty heading into a cell', () => {
  expect(labelCells(table('<th style="text-align:left"></th><th>Two</th>', ''))).toContain(
    '<tr role="row"><td role="cell"></td>',
  );
});

test('takes the text of a formatted heading, safe inside an attribute', () => {
  const html = labelCells(table('<th><em>The</em> "open" one</th>', '<td>a</td>'));
  expect(html).toContain('data-label="The &quot;open&quot; one"');
});

test('names the role of every part', () => {
  const html = labelCells(table('<th>One</th>', '<td>a</td>'));
  expect(html.match(/role="\w+"/g)).toEqual(
    ['rowgroup', 'row', 'columnheader', 'rowgroup', 'row', 'cell'].map((role) => `role="${role}"`),
  );
});

test('names the columns by their words alone', () => {
  expect(columnsOf(table('<th></th><th> The <em>O</em> </th>', '<td>a</td>'))).toEqual(['', 'The O']);
});
