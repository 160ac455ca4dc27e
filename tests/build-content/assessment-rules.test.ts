import { expect, test } from 'vitest';
import { ASSESSMENT, CHECK, checkFiles, type Edit, edit, GUIDE, placeOf, SCALES } from './fixture.ts';

type Told = [problem: string, remedy: string];

/** All that is found after some edits, each at its mark. */
function expectFindings(edits: Edit[], told: Told[]) {
  const { files, marks } = edit(edits);
  const { findings } = checkFiles(files);
  expect(findings.map(({ problem, remedy }) => [problem, remedy])).toEqual(told);
  expect(findings.map(placeOf)).toEqual(marks);
}

/** Puts other lines in place of the one of the trip "no-tea". */
function lines(...when: string[]): Edit {
  const from = '- { any: [truth-1], answered: [never] }\n        because: You said so.';
  const to = `${when.map((line) => `- ${line}`).join('\n          ')}\n        because: You said so.`;
  return { file: ASSESSMENT, from, to };
}

const TOGETHER: Told = [
  'no answers make this line hold together with those above it',
  'every line of a rule has to hold: name answers that can be given together, or make two rules of it.',
];

test('each option of the contribution question is a dimension', () => {
  const from = '{ id: warmth, label: Warmth }';
  expectFindings(
    [{ file: ASSESSMENT, from, to: '{ id: ¦warmht, label: Warmth }' }],
    [
      [
        '"warmht" is no dimension, as each option of the contribution question has to be',
        'did you mean "warmth"? Dimensions: warmth, truth.',
      ],
    ],
  );
});

test('the contribution question has options', () => {
  expectFindings(
    [{ file: ASSESSMENT, from: 'question: matters-most }', to: 'question: ¦truth-1 }' }],
    [
      [
        'the question "truth-1" has no options, so it cannot name dimensions',
        'name a question whose options are dimensions.',
      ],
    ],
  );
});

test('an answer is in one grade of certainty', () => {
  expectFindings(
    [{ file: ASSESSMENT, from: 'answers: [always, no-pot]', to: 'answers: [always, no-pot, ¦sometimes]' }],
    [['the grade "hunch" has the answer "sometimes" already', 'keep one of the two.']],
  );
});

test('every answer but "I can’t say" is in a grade of certainty', () => {
  expectFindings(
    [
      { file: ASSESSMENT, from: '  question: truth-2', to: '  question: ¦truth-2' },
      { file: ASSESSMENT, from: 'answers: [always, no-pot]', to: 'answers: [cannot-say]' },
    ],
    [['no grade has the answer "always", "no-pot"', 'put each answer of the question into one grade.']],
  );
});

test.each(['start', 'check-your-answers', 'result', 'main', 'key'])(
  'a question on a page of its own is not called %s',
  (id) => {
    expectFindings(
      [
        { file: ASSESSMENT, from: '- id: matters-most', to: `- id: ¦${id}` },
        { file: ASSESSMENT, from: 'question: matters-most', to: `question: ${id}` },
      ],
      [
        [
          `the address "#${id}" is taken by every assessment`,
          'a dimension, and a question without one, has its page there: give it another id.',
        ],
      ],
    );
  },
);

test('a dimension is not called as a page of every assessment is', () => {
  const { files, marks } = edit([{ file: ASSESSMENT, from: '- id: truth\n', to: '- id: ¦result\n' }]);
  const found = checkFiles(files).findings.filter(({ problem }) => problem.includes('#result'));
  expect(found.map(placeOf)).toEqual(marks);
});

test.each([
  ['truth', 'the dimension "truth"'],
  ['group-pot', 'the group "pot"'],
])('a question on a page of its own is not called %s when that is the address of %s', (id, by) => {
  expectFindings(
    [
      { file: ASSESSMENT, from: '- id: matters-most', to: `- id: ¦${id}` },
      { file: ASSESSMENT, from: 'question: matters-most', to: `question: ${id}` },
    ],
    [
      [
        `the address "#${id}" is taken by ${by}`,
        'a dimension, and a question without one, has its page there: give it another id.',
      ],
    ],
  );
});

test('a question with a dimension may be called result', () => {
  expectFindings([{ file: ASSESSMENT, from: '{ id: warmth-2', to: '{ id: result' }], []);
});

test('a question need not be put to the customer', () => {
  expectFindings([{ file: ASSESSMENT, from: ', customer: They use tea.', to: '' }], []);
});

test('two lines of a rule cannot want different answers to one question', () => {
  expectFindings(
    [lines('{ any: [truth-1], answered: [never] }', '¦{ any: [truth-1], answered: [always] }')],
    [TOGETHER],
  );
});

test('a line cannot want the answer that another forbids', () => {
  expectFindings(
    [
      lines(
        '{ any: [truth-1], answered: [never, always] }',
        '¦{ any: [truth-1], not-answered: [never, always] }',
      ),
    ],
    [TOGETHER],
  );
});

test('three lines on two questions can be impossible although any two are possible', () => {
  expectFindings(
    [
      lines(
        '{ any: [truth-1, truth-2], answered: [never] }',
        '{ any: [truth-1], answered: [always] }',
        '¦{ any: [truth-2], answered: [always] }',
      ),
    ],
    [TOGETHER],
  );
});

test.each([
  ['another question', '{ any: [truth-1], answered: [never] }', '{ any: [truth-2], answered: [always] }'],
  [
    'the customer',
    '{ any: [truth-1], answered: [never] }',
    '{ any: [truth-1], answered: [always], of: customer }',
  ],
  ['one of two', '{ any: [truth-1], answered: [never] }', '{ any: [truth-1, truth-2], answered: [always] }'],
  ['no answer', '{ any: [truth-1], answered: [cannot-say] }', '{ any: [truth-1], not-answered: [never] }'],
  ['several', '{ any: [matters-most], answered: [warmth] }', '{ any: [matters-most], answered: [truth] }'],
])('two lines can hold together that ask for %s', (_, ...when) => {
  const several = { file: ASSESSMENT, from: '    choose: 1\n', to: '' };
  expectFindings([lines(...when), several], []);
});

test('a line does not forbid every answer', () => {
  expectFindings(
    [
      {
        file: ASSESSMENT,
        from: 'not-answered: [always], of: customer',
        to: 'not-answered: ¦[never, sometimes, always, no-pot, cannot-say], of: customer',
      },
    ],
    [
      [
        'every answer stands here, so this never holds',
        'leave out the answers with which it is to hold, or write "answered: …".',
      ],
    ],
  );
});

test('a link to a short form needs a quiz that has one', () => {
  expectFindings(
    [{ file: GUIDE, from: '(/quizzes/tea/)', to: '(¦/quizzes/tea-check/short/)' }],
    [
      [
        'the quiz "tea-check" has no short form',
        'link to /quizzes/tea-check/, or put "short: true" on questions of an assessment.',
      ],
    ],
  );
});

test.each(['/quizzes/tea/short/', '/quizzes/tea/paper/', '/quizzes/tea-check/paper/'])(
  '%s can be linked',
  (address) => expectFindings([{ file: GUIDE, from: '(/quizzes/tea/)', to: `(${address})` }], []),
);

test('a tag inside code is not checked', () => {
  const to = '`<a href="/guides/nope/">`\n\n<Quiz id';
  expectFindings([{ file: GUIDE, from: '<Quiz id', to }], []);
});

test('a dimension may be called otherwise while its gate speaks', () => {
  const { files } = edit([
    { file: ASSESSMENT, from: 'customer: confirmed }', to: 'customer: confirmed, open: still open }' },
  ]);
  const { findings, quizzes } = checkFiles(files);
  expect(findings).toEqual([]);
  expect(quizzes.get('tea')?.scoring?.dimensions[1]?.words).toEqual({
    strong: { self: 'not doubted', customer: 'confirmed', open: 'still open' },
  });
});

/** Takes out the advice for truth + strong, by giving it to another band. */
const noAdvice: Edit = {
  file: ASSESSMENT,
  from: '  - dimension: truth\n    band: strong\n',
  to: '  - dimension: truth\n    band: weak\n    direction: too-much\n',
};
const LACKING = 'the dimension "truth" has no advice for strong';
const IDLE = 'no answers lead to weak + too-much in the dimension "truth"';

function problems(...edits: Edit[]): string[] {
  return checkFiles(edit(edits).files)
    .findings.map(({ problem }) => problem)
    .sort();
}

test.each<[fact: string, problem: string, edit: Omit<Edit, 'file'>]>([
  ['an unknown key', 'unknown key "icon"', { from: 'version: 3', to: 'version: 3\nicon: cup' }],
  ['a misspelt key', 'unknown key "txet"', { from: 'text: I use tea', to: 'txet: I use tea' }],
  ['a misspelt list', 'unknown key "dimensons"', { from: 'dimensions:', to: 'dimensons:' }],
  [
    'a misspelt dimension',
    'unknown key "dimenson"',
    { from: 'dimension: truth, scale', to: 'dimenson: truth, scale' },
  ],
  [
    'a text that is no text',
    'text is expected here, and 7 without quotes is no text',
    { from: 'text: I use tea.', to: 'text: 7' },
  ],
  [
    'advice without a plan',
    'missing key "plan"',
    { from: '    plan: { if: the bell rings, then: I ask }\n', to: '' },
  ],
  ['a missing method', 'missing key "method"', { from: 'method: It is a mean.\n', to: '' }],
  [
    'a question of another dimension',
    '"amonut" is unknown here',
    { from: 'kind: amount', to: 'kind: amonut' },
  ],
  [
    'a rule that is none',
    'these keys together make no condition',
    { from: '{ any-dimension: [truth], band: [weak] }', to: '{ band: [weak] }' },
  ],
])('%s does not hide that advice is missing or idle', (_, problem, change) => {
  expect(problems(noAdvice, { file: ASSESSMENT, ...change })).toEqual([problem, IDLE, LACKING].sort());
});

test('a fault in one scale does not hide advice for what other scales measure', () => {
  const broken = { file: SCALES, from: 'label: About right', to: 'label: 7' };
  const told = 'text is expected here, and 7 without quotes is no text';
  expect(problems(noAdvice, broken)).toEqual([told, IDLE, LACKING].sort());
});

test.each([
  ['kind: rating, dimension: truth, scale: often', 'kind: ratnig, dimension: truth, scale: often'],
  ['dimension: truth, scale: often', 'dimension: truht, scale: often'],
  ['dimension: truth, scale: often', 'dimension: truth, scale: oftne'],
  ['share: 2/3, questions: 2', 'share: most, questions: 4'],
  ['id: strong, label: strong, from: 2', 'id: strong, label: strong, from: two'],
])('what follows from %s is not told when it reads %s', (from, to) => {
  expect(problems({ file: ASSESSMENT, from, to })).toHaveLength(1);
});

test('an entry of advice with a fault of form is not missing', () => {
  const from = '  - dimension: truth\n    band: weak\n';
  const to = '  - dimension: truth\n    band: Weak\n';
  expect(problems({ file: ASSESSMENT, from, to })).toEqual(['"Weak" is no id']);
});

test('a gate with a fault of form still leads to its level', () => {
  const from = '{ any: [truth-1], answered: [never] }';
  expect(problems({ file: ASSESSMENT, from, to: '{ any: [truth-1] }' })).toEqual([
    'these keys together make no condition',
  ]);
});

test('bands that do not rise are told beside a fault in the levels, and the other way round', () => {
  const bands = { file: ASSESSMENT, from: 'label: weak, from: 0', to: 'label: weak, from: 1' };
  const level = { file: ASSESSMENT, from: 'label: Fine, from: 3', to: 'label: Fine, from: 7' };
  expect(problems(bands, level)).toEqual(['7 is out of range', 'the lowest band "weak" begins at 1']);
  const band = { ...bands, to: 'label: weak, from: 7' };
  const levels = { ...level, to: 'label: Fine, from: 0' };
  expect(problems(band, levels)).toEqual([
    '7 is out of range',
    'the level "fine" begins at 0, but "drinkable" before it begins at 0',
  ]);
});

test('a band that is not reached and a short form without questions are told beside other faults', () => {
  const edits = [
    { file: ASSESSMENT, from: 'questions: 2 }', to: 'questions: 3 }' },
    { file: ASSESSMENT, from: 'short: true, ', to: '' },
    { file: ASSESSMENT, from: 'label: The pot', to: 'lable: The pot' },
    { file: CHECK, from: 'label: Cold', to: 'lable: Cold' },
  ];
  const told = problems(...edits);
  expect(told).toContain('no answers lead to "weak", "strong" in the dimension "truth"');
  expect(told).toContain('the short form has no questions');
});

test('a misspelt key is told at its place, and what it says is checked there', () => {
  expectFindings(
    [{ file: ASSESSMENT, from: 'group: pot\n', to: '¦gruop: ¦pots\n' }],
    [
      [
        'unknown key "gruop"',
        'did you mean "group"? Keys allowed here: id, label, group, means, read, words, minimum, only, apart, certainty.',
      ],
      ['there is no group "pots"', 'did you mean "pot"? Groups: pot.'],
    ],
  );
});
