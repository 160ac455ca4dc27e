import { expect, test } from 'vitest';
import { loadKinds } from '../../src/build/content/kinds.ts';
import type { Purpose } from '../../src/quiz/quiz.ts';
import { type Case, problems, testCases } from './cases.ts';
import { ASSESSMENT, CHECK, checkFiles, edit, GUIDE, PARTS, placeOf, SCALES, SOURCES } from './fixture.ts';

const kinds = [...(await loadKinds())];

/** The kinds that a quiz of this purpose can ask, as an author is told of them. */
function askable(purpose: Purpose): string {
  return kinds.flatMap(([name, { fields }]) => (fields(purpose) ? [name] : [])).join(', ');
}

const yaml: Case[] = [
  [
    'a colon and a space inside a text want quotes',
    CHECK,
    'summary: Two questions on tea.',
    'summary: ¦Two: on tea.',
    'a colon and a space stand in this text',
    'a colon and a space inside a text end it: put the text in quotes, or begin it with ">-" and write it on the next line, indented.',
  ],
  [
    'a key that stands twice is told at its second place',
    SCALES,
    '  stem: How often?',
    '  stem: How often?\n  ¦stem: When?',
    'the key "stem" stands here a second time',
    'keep one of the two. If it begins another entry of a list, a "- " is missing before it.',
  ],
  [
    'an alias is not used',
    CHECK,
    'why: It draws best.',
    'why: ¦*best',
    '"*best" is an alias, which is not used here',
    'quote it if it is text; otherwise write it out.',
  ],
  [
    'a tag is not used',
    CHECK,
    'label: Cold',
    'label: ¦!cold',
    '"!cold" is a tag, which is not used here',
    'quote it if it is text.',
  ],
];

const shape: Case[] = [
  [
    'a misspelt key is one finding, with the key that was meant',
    CHECK,
    'label: Cold',
    '¦lable: Cold',
    'unknown key "lable"',
    'did you mean "label"? Keys allowed here: id, label, correct, why.',
  ],
  [
    'an unknown key far from all others lists those there are',
    PARTS,
    '  order: 1',
    '  order: 1\n  ¦icon: kettle',
    'unknown key "icon"',
    'Keys allowed here: label, summary, order.',
  ],
  [
    'an option of a check says why',
    CHECK,
    '      - id: boiling\n        label: Boiling\n        correct: true\n        why: It draws best.',
    '      - ¦id: boiling\n        label: Boiling\n        correct: true',
    'missing key "why"',
    'write "why: …" here.',
  ],
  [
    'a question of a check names the passage to read',
    CHECK,
    '  - id: which-water\n    kind: single\n    text: Which *water*?\n    read: brewing#boil-the-water',
    '  - ¦id: which-water\n    kind: single\n    text: Which *water*?',
    'missing key "read"',
    'write "read: …" here.',
  ],
  [
    'a point has a label',
    SCALES,
    '- { id: never, label: Never, customer: Not once, value: 0 }',
    '- { ¦id: never, customer: Not once, value: 0 }',
    'missing key "label"',
    'write "label: …" here.',
  ],
  [
    'a misspelt kind gets the kind that was meant',
    ASSESSMENT,
    'kind: amount',
    'kind: ¦amonut',
    '"amonut" is unknown here',
    `did you mean "amount"? Words allowed here: ${askable('assessment')}.`,
  ],
  [
    'a check cannot ask for a rating',
    CHECK,
    'kind: single',
    'kind: ¦rating',
    '"rating" is unknown here',
    `Words allowed here: ${askable('check')}.`,
  ],
  [
    'an option of an assessment is not correct',
    ASSESSMENT,
    '{ id: warmth, label: Warmth }',
    '{ id: warmth, label: Warmth, ¦correct: true }',
    'unknown key "correct"',
    'Keys allowed here: id, label.',
  ],
  [
    'text where a number belongs is told as both',
    CHECK,
    'minutes: 2',
    'minutes: ¦two',
    'a number is expected here, but the text "two" stands here',
    'write a number.',
  ],
  [
    'a number in quotes is no number',
    CHECK,
    'version: 1',
    "version: ¦'1'",
    'a number is expected here, but the text "1" stands here',
    'take the quotes away: 1.',
  ],
  [
    'a number where text belongs wants quotes',
    CHECK,
    'label: Cold',
    'label: ¦20',
    'text is expected here, and 20 without quotes is no text',
    "put it in quotes: '20'.",
  ],
  [
    'a word that YAML reads as yes or no wants quotes',
    CHECK,
    'label: Cold',
    'label: ¦true',
    'text is expected here, and true without quotes is no text',
    "put it in quotes: 'true'.",
  ],
  [
    'a single entry is no list',
    ASSESSMENT,
    '  of: [warmth]',
    '  of: ¦warmth',
    'a list is expected here, but the text "warmth" stands here',
    'write it as a list: [warmth].',
  ],
  [
    'a value out of range is told',
    SCALES,
    'label: Sometimes, value: 2',
    'label: Sometimes, value: ¦5',
    '5 is out of range',
    'write a number of at most 4.',
  ],
  [
    'an id in capitals gets one that would do',
    CHECK,
    '- id: cold',
    '- id: ¦Cold Water',
    '"Cold Water" is no id',
    'ids begin with a small letter and have small letters, digits and single hyphens: cold-water.',
  ],
  [
    'a passage is guide and heading',
    CHECK,
    'read: brewing#warm-the-pot',
    'read: ¦brewing',
    '"brewing" names no place in a guide',
    'write guide#heading, as in six-needs#empathy.',
  ],
  [
    'the keys of a condition belong together',
    ASSESSMENT,
    '- { any-dimension: [truth], band: [weak] }',
    '- ¦{ any-dimension: [truth], answered: [weak] }',
    'these keys together make no condition',
    'write any + answered, any + not-answered (both with of: customer if need be), any-dimension + band, or tally + one of open, held, at-least, at-most.',
  ],
  [
    'a share is a fraction',
    ASSESSMENT,
    'share: 2/3',
    'share: ¦most',
    '"most" is no share between 0 and 1',
    'write a fraction of the questions, as in 2/3.',
  ],
  [
    'HTML in a text is told at its place in the text',
    CHECK,
    'text: Which *water*?',
    'text: Which ¦<b>water</b>?',
    'HTML cannot stand in this text',
    'paragraphs, lists, links, *emphasis*, **strong** and `code` can. Put a backslash before a sign that is meant as it stands.',
  ],
  [
    'a short text is one paragraph',
    CHECK,
    'text: Which two?',
    'text: "¦1. Which two?"',
    'this text has to be one paragraph',
    'write one paragraph. A sign at its beginning that makes a list, heading or quotation needs a backslash before it.',
  ],
  [
    'a relative address is no link',
    CHECK,
    '[how](/guides/brewing/#warm-the-pot)',
    '[how](¦brewing.mdx)',
    '"brewing.mdx" is not an address that can be linked',
    'inside the site write it from the root, as in /guides/six-needs/#empathy; outside, begin with https://.',
  ],
  [
    'an address of the author’s own machine is no link for others',
    CHECK,
    '[how](/guides/brewing/#warm-the-pot)',
    '[how](¦http://localhost:4321/guides/brewing/)',
    '"http://localhost:4321/guides/brewing/" leads to the reader’s own machine',
    'inside the site write it from the root, as in /guides/six-needs/#empathy.',
  ],
  [
    'nor is it in a guide',
    GUIDE,
    '(/quizzes/tea/)',
    '(¦http://127.0.0.1:4321/quizzes/tea/)',
    '"http://127.0.0.1:4321/quizzes/tea/" leads to the reader’s own machine',
    'inside the site write it from the root, as in /guides/six-needs/#empathy.',
  ],
  [
    'front matter is counted in the lines of its guide',
    GUIDE,
    'updated: 2026-11-21',
    'updated: ¦yesterday',
    '"yesterday" is no day',
    'write year-month-day, as in 2026-11-21.',
  ],
  [
    'a summary fits into 160 characters',
    GUIDE,
    'summary: How to make tea.',
    `summary: ¦${'tea '.repeat(41)}`,
    'this text has 163 characters',
    'write at most 160.',
  ],
  [
    'a source has an address',
    SOURCES,
    'https://example.org/tea',
    '¦example',
    '"example" is no web address',
    'begin it with https://.',
  ],
];

testCases('YAML', yaml);
testCases('shape', shape);

test('every fault of every file is told in one run, in the order of the files', () => {
  const { files, marks } = edit([
    { file: CHECK, from: 'label: Cold', to: '¦lable: Cold' },
    { file: CHECK, from: 'read: brewing#warm-the-pot', to: 'read: ¦brewing#warm-pot' },
    { file: CHECK, from: 'minutes: 2', to: 'minutes: ¦two' },
    { file: GUIDE, from: 'order: 1', to: 'order: ¦one' },
    { file: GUIDE, from: 'id="tea-check"', to: 'id="tee-check"' },
    { file: SCALES, from: 'value: 2', to: 'value: ¦9' },
  ]);
  const places = checkFiles(files).findings.map(placeOf);
  for (const mark of marks) expect(places).toContain(mark);
  expect(places).toHaveLength(6);
});

test('a place in a list is right although an entry before it has a fault of form', () => {
  const { files, marks } = edit([
    { file: ASSESSMENT, from: 'text: I boil the water.', to: 'text: ¦7' },
    { file: ASSESSMENT, from: 'kind: amount, dimension: warmth', to: 'kind: amount, dimension: ¦warmt' },
  ]);
  expect(checkFiles(files).findings.map(placeOf)).toEqual(marks);
});

test('an entry with a fault of form does not make what refers to it dangle', () => {
  expect(
    problems([
      { file: ASSESSMENT, from: 'scale: often, text: I use tea.', to: 'scale: often, txet: I use tea.' },
    ]),
  ).toEqual(['unknown key "txet"']);
});

test.each([
  ['content/guides/kitchen/brewing.md', 'this file stands beside an .mdx file of the same name'],
  ['content/guides/loose.mdx', 'this file is not read'],
  ['content/quizzes/tea.yml', 'this file is not read'],
])('%s is told, because nothing would read it', (path, problem) => {
  const { findings } = checkFiles({ ...edit([]).files, [path]: '' });
  expect(findings.map((finding) => [finding.file, finding.problem])).toEqual([[path, problem]]);
});

test('a guide without front matter is told', () => {
  const { findings } = checkFiles({ ...edit([]).files, [GUIDE]: '## Boil the water\n\n## Warm the pot\n' });
  expect(findings.map(({ problem }) => problem)).toEqual(['this guide has no front matter']);
});

test('an empty file is told', () => {
  const { findings } = checkFiles({ ...edit([]).files, 'content/quizzes/empty.yaml': '' });
  expect(findings.map(({ problem }) => problem)).toEqual(['this file is empty']);
});

test.each(['no', 'No', 'yes', 'on', 'off', 'y'])('%s without quotes is text', (word) => {
  const { files } = edit([{ file: CHECK, from: 'label: Cold', to: `label: ${word}` }]);
  const { findings, quizzes } = checkFiles(files);
  expect(findings).toEqual([]);
  const [question] = quizzes.get('tea-check')?.questions ?? [];
  expect(question).toMatchObject({ options: [{}, { label: word }] });
});
