import { expect, test } from 'vitest';
import { checkProject } from '../../src/build/content/check.ts';
import { formatFinding, formatFindings } from '../../src/build/content/finding.ts';
import { loadGradings } from '../../src/build/content/kinds.ts';
import { gradeLevel } from '../../src/build/content/lints/grade-level.ts';
import { lint } from '../../src/build/content/lints/index.ts';
import { hardGrade } from '../../src/build/content/lints/reading-age.ts';
import { joinedVerbs } from '../../src/build/content/lints/two-ideas.ts';
import { ASSESSMENT, CHECK, checkFiles, type Edit, edit, GUIDE, placeOf } from './fixture.ts';

const gradings = await loadGradings();

/** The fixture is small, so that it has one warning: two questions in a dimension. */
const THIN = 'the dimension "truth" has 2 scored questions';

function warnings(edits: readonly Edit[]) {
  const { files, marks } = edit(edits);
  const checkup = checkFiles(files);
  expect(checkup.findings).toEqual([]);
  return { told: lint(checkup, gradings).filter(({ problem }) => problem !== THIN), marks };
}

const asks = (text: string): Edit => ({
  file: ASSESSMENT,
  from: 'text: I boil the water.',
  to: `text: ${text}`,
});

test('the assessment that is there has no warnings', async () => {
  const checkup = await checkProject('.');
  const files = lint(checkup, gradings).map(({ file }) => file);
  expect(files).not.toContain('content/quizzes/partnership.yaml');
});

test('a warning is shown as a finding, and says that it is one', () => {
  const [warning] = lint(checkFiles(edit([]).files), gradings);
  if (!warning) throw new Error('the fixture has a warning');
  expect(formatFinding(warning).split('\n')[0]).toMatch(/^content\/quizzes\/tea\.yaml:\d+:\d+ {2}warning: /);
  expect(formatFindings([warning])).toMatch(/1 warning in 1 file. It stops no build.$/);
});

test.each([
  ['I listened and wrote down what they said.', 'and wrote'],
  ['I asked what was wrong, and told them when I would come.', 'and told'],
  ['I checked the part and noted what it was.', 'and noted'],
  ['They call or write before they come.', 'or write'],
  ['I greet and help every customer.', 'and help'],
  ['I told them the price and I asked if it was too much.', 'and i'],
])('two ideas are joined in: %s', (text, words) => {
  expect(joinedVerbs(text)).toBe(words);
});

test.each([
  'I answered calls and messages the same day.',
  'I said what it would cost in time, money or risk.',
  'This customer and I went on working together.',
  'I can name one thing that they count as service and my company leaves out.',
  'If they left something out or made a promise, have they put it right?',
  'I kept clear and dated notes.',
  'I knew who needed help and advice.',
  'I put up the sign “Look and listen” at the desk.',
])('one idea stands in: %s', (text) => {
  expect(joinedVerbs(text)).toBeUndefined();
});

test('two ideas are told at their place, but not in the case of a check', () => {
  const { told, marks } = warnings([asks('I asked ¦and wrote it down.')]);
  expect(told.map(placeOf)).toEqual(marks);
  const story = { file: CHECK, from: 'Which two?', to: 'She asked and wrote it down. Which two?' };
  expect(warnings([story]).told).toEqual([]);
});

test.each(['I did ¦not boil it.', 'I ¦never asked.', 'I don’t ask.', 'I told ¦nobody of it.'])(
  'a negation turns a question round: %s',
  (text) => {
    const { told, marks } = warnings([asks(text)]);
    expect(told).toMatchObject([{ problem: expect.stringMatching(/turns this question round$/) }]);
    if (marks.length > 0) expect(told.map(placeOf)).toEqual(marks);
  },
);

test.each(['I know another way.', 'I noted it.', 'I answered “Why not” at once.'])(
  'no negation: %s',
  (text) => {
    expect(warnings([asks(text)]).told).toEqual([]);
  },
);

test('in a check only the sentence that asks is read for a negation', () => {
  const to = (text: string) => [{ file: CHECK, from: 'Which two?', to: text }];
  expect(warnings(to('It did not boil. Which two?')).told).toEqual([]);
  expect(warnings(to('It boiled. Which two are ¦not tea?')).told).toHaveLength(1);
});

test('a dimension with fewer than three scored questions is thin, one with three is not', () => {
  const told = lint(checkFiles(edit([]).files), gradings);
  expect(told.map(({ problem }) => problem)).toEqual([THIN]);
});

test('where only the customer measures a dimension, what is put to the customer counts', () => {
  const only: Edit = {
    file: ASSESSMENT,
    from: 'means: How warm it is.',
    to: 'means: How warm it is.\n    only: customer',
  };
  const silent: Edit = {
    file: ASSESSMENT,
    from: ', customer: They boil it. }',
    to: ' }',
  };
  const told = (...edits: Edit[]) =>
    lint(checkFiles(edit(edits).files), gradings).map(({ problem }) => problem);
  expect(told(only)).toEqual([THIN]);
  expect(told(silent)).toEqual([THIN]);
  expect(told(only, silent)).toEqual(['the dimension "warmth" has 2 scored questions', THIN]);
});

/** Checks of questions; each is the labels of its options, the right one marked with an asterisk. Without one it is a rank. */
function check(...asked: string[][]): string[] {
  const questions = asked.map((labels, place) => {
    const options = labels.map((label, option) => {
      const correct = label.startsWith('*') ? ', correct: true' : '';
      return `      - { id: o-${option}, label: ${label.replace('*', '')}${correct}, why: So. }\n`;
    });
    const kind = labels.some((label) => label.startsWith('*'))
      ? 'single'
      : 'rank\n    top: 2\n    order: [o-0, o-1]';
    return `  - id: q-${place}\n    kind: ${kind}\n    text: Which?\n    read: brewing#boil-the-water\n    options:\n${options.join('')}`;
  });
  const { files } = edit([]);
  const text = `${files[CHECK]?.split('questions:')[0]}questions:\n${questions.join('')}`;
  const checkup = checkFiles({ ...files, [CHECK]: text });
  expect(checkup.findings).toEqual([]);
  return lint(checkup, gradings).flatMap(({ file, problem }) => (file === CHECK ? [problem] : []));
}

test('the right answer always in the same place is told', () => {
  expect(check(['*A', 'Bcd'], ['*A', 'Bcd'], ['*A', 'Bcd'])).toEqual(['the first option is always right']);
  expect(check(['Abc', '*B'], ['Abc', '*B'], ['Abc', '*B'])).toEqual([
    'the first right option is always number 2',
  ]);
  expect(check(['*A', 'Bcd'], ['*A', 'Bcd'], ['Abc', '*B'])).toEqual([]);
});

test('the right answer always the longest is told', () => {
  expect(check(['*Abc', 'B'], ['A', '*Bcd'], ['*Abc', 'B'])).toEqual(['the longest option is always right']);
  expect(check(['*Abc', 'B'], ['A', '*Bcd'], ['*Abc', 'Bcd'])).toEqual([]);
});

test('of questions whose options are ranked, and not right or wrong, nothing is told', () => {
  expect(check(['Abc', 'B', 'C'], ['Abc', 'B', 'C'], ['Abc', 'B', 'C'])).toEqual([]);
});

test('two questions show no pattern', () => {
  expect(check(['*Abc', 'B'], ['*Abc', 'B'])).toEqual([]);
});

test('the grade is that of the formula, and a paragraph ends a sentence', () => {
  const grade = 0.39 * 3 + 11.8 - 15.59;
  expect(gradeLevel(['The cat sat. The dog ran.'])).toEqual({ grade: expect.closeTo(grade), words: 6 });
  expect(gradeLevel(['The cat sat', 'The dog ran'])).toEqual(gradeLevel(['The cat sat. The dog ran.']));
  expect(gradeLevel(['', '…'])).toEqual({ grade: 0, words: 0 });
});

test('jargon is hard, one long word in a short question is not', () => {
  expect(hardGrade(['How consistently do you operationalise organisational communication?'])).toBeGreaterThan(
    12,
  );
  expect(hardGrade(['How much information does this customer get from me?'])).toBeUndefined();
});

test('a hard section is told at its heading, and five of a file at the most', () => {
  const hard =
    'Organisational communication necessitates comprehensive interdepartmental coordination, facilitating ' +
    'consistently differentiated experiences, notwithstanding heterogeneous infrastructural prerequisites ' +
    'that characterise contemporary multinational operational environments in which practitioners, ' +
    'independently of seniority, continuously renegotiate professional responsibilities with stakeholders.';
  const sections = (count: number, mark = '') =>
    Array.from({ length: count }, (_, place) => `\n\n${mark}## Section ${place}\n\n${hard} ${hard}`).join('');
  const add = (text: string) => [{ file: GUIDE, from: '<Quiz id="tea-check" />', to: text }];
  const { told, marks } = warnings(add(sections(2, '¦')));
  expect(told.map(placeOf)).toEqual(marks);
  expect(warnings(add(sections(7))).told).toHaveLength(5);
  expect(warnings(add(`\n\n\`\`\`\n${hard} ${hard}\n\`\`\`\n`)).told).toEqual([]);
});

/** The fixture with some lines more in its flags, whose mark is where the warning stands. */
const flag = (...when: string[]): Edit => ({
  file: ASSESSMENT,
  from: 'caps:\n',
  to: `flags:\n  - { id: ¦odd, says: So., when: [${when.join(', ')}] }\ncaps:\n`,
});

test('a flag that no answers make apply is told at its id', () => {
  // Not contradictory line by line: only the mean shows that both cannot be.
  const { told, marks } = warnings([
    flag(
      '{ any-dimension: [truth], band: [strong] }',
      '{ any: [truth-1], answered: [never] }',
      '{ any: [truth-2], answered: [never, sometimes] }',
    ),
  ]);
  expect(told).toMatchObject([
    { problem: 'no answers were found with which the flag "odd" applies', warning: true },
  ]);
  expect(told.map(placeOf)).toEqual(marks);
});

test('a flag that some answers make apply is not told', () => {
  const line = '{ any-dimension: [truth], band: [weak] }';
  expect(warnings([flag(line, '{ any: [truth-1], answered: [sometimes] }')]).told).toEqual([]);
});

test('a limit on the lowest level, and a level that a limit keeps from being reached, are told', () => {
  const { told, marks } = warnings([
    {
      file: ASSESSMENT,
      from: '- { any-dimension: [truth], band: [weak] }\n      - { any: [warmth-1], not-answered: [always], of: customer }',
      to: '- { any: [truth-1], answered: [never, sometimes, always, no-pot, cannot-say] }',
    },
    { file: ASSESSMENT, from: '- { id: fine,', to: '- { id: ¦fine,' },
  ]);
  expect(told.map(({ problem }) => problem)).toEqual([
    'no answers were found with which the level "fine" applies',
  ]);
  expect(told.map(placeOf)).toEqual(marks);
});

test('a quiz with a finding is not searched', () => {
  const { files } = edit([
    {
      file: ASSESSMENT,
      from: '{ any: [truth-1], answered: [never] }',
      to: '{ any: [truth-1], answered: [nver] }',
    },
  ]);
  const told = lint(checkFiles(files), gradings).map(({ problem }) => problem);
  expect(told.filter((problem) => problem.startsWith('no answers'))).toEqual([]);
});
