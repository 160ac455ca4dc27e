import { expect, test } from 'vitest';
import { ASSESSMENT, CHECK, checkFiles, type Edit, edit, GUIDE, PARTS, placeOf } from './fixture.ts';

function told(edits: Edit[]): { words: string[][]; places: string[]; marks: string[] } {
  const { files, marks } = edit(edits);
  const { findings } = checkFiles(files);
  return {
    words: findings.map(({ problem, remedy }) => [problem, remedy]),
    places: findings.map(placeOf),
    marks,
  };
}

const CUT = [
  'the rest of this line, from # on, was taken for a comment',
  'put the text in quotes; a comment goes on a line of its own.',
];

test.each([
  [CHECK, 'summary: Two questions on tea.', 'summary: Two questions on tea ¦#1.'],
  [CHECK, 'label: Cold', 'label: Cold ¦# or not'],
  [CHECK, 'why: It draws best.', 'why: It draws\n          best ¦# of all'],
  [GUIDE, 'summary: How to make tea.', 'summary: How to make tea ¦# 1.'],
  [GUIDE, '- Make tea', '- Make tea ¦#1'],
])('a text that a comment cuts short is told: %s, %j', (file, from, to) => {
  const { words, places, marks } = told([{ file, from, to }]);
  expect(words).toEqual([CUT]);
  expect(places).toEqual(marks);
});

test.each([
  ['version: 1', 'version: 1 # first'],
  ['purpose: check', 'purpose: check # knowledge'],
  ['read: brewing#boil-the-water', 'read: brewing#boil-the-water # here'],
  ['label: Cold', "label: 'Cold #1' # one"],
  ['label: Cold', 'label: Cold#1'],
  ['label: Cold', '# one\n        label: Cold'],
])('a comment that cuts no text short is allowed: %j → %j', (from, to) => {
  expect(told([{ file: CHECK, from, to }]).words).toEqual([]);
});

test('tabs are one finding a file, with nothing that follows from them', () => {
  const { words, places, marks } = told([
    { file: CHECK, from: '    text: Which *water*?\n    read', to: '¦\ttext: Which *water*?\n\tread' },
  ]);
  expect(words).toEqual([['a tab stands in the indentation', 'indent with spaces, two for each level.']]);
  expect(places).toEqual(marks);
});

test.each([
  [CHECK, 'title: Tea\n', 'title: ¦"Tea\n'],
  [CHECK, 'why: It draws best.', "why: ¦'It draws best."],
  [ASSESSMENT, 'label: weak, from', 'label: ¦"weak, from'],
  [PARTS, 'summary: Where tea is made.', 'summary: ¦"Where tea is made.'],
  [GUIDE, 'summary: How to make tea.', 'summary: ¦"How to make tea.'],
])('a quote that is not closed is told where it opens: %s, %j', (file, from, to) => {
  const { words, places, marks } = told([{ file, from, to }]);
  expect(words).toEqual([
    ['this quote is opened here and not closed', 'put the same quote at the end of the text.'],
  ]);
  expect(places).toEqual(marks);
});

test('a quote that a later one seems to close is told where it opens', () => {
  const { words, places, marks } = told([
    { file: CHECK, from: 'title: Tea\nsummary: Two questions on tea.', to: 'title: ¦"Tea\nsummary: "Two"' },
  ]);
  expect(words).toHaveLength(1);
  expect(places).toEqual(marks);
});
