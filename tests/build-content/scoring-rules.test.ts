// What the build says of tallies, levels, flags and the rest of the scoring vocabulary.
import { describe, expect, test } from 'vitest';
import { ASSESSMENT, CHECK, checkFiles, type Edit, edit, placeOf } from './fixture.ts';

/** All that is found after some edits: problem and remedy, each at its mark. */
function expectFindings(edits: Edit[], told: [problem: string, remedy: string][]) {
  const { files, marks } = edit(edits);
  const { findings } = checkFiles(files);
  expect(findings.map(({ problem, remedy }) => [problem, remedy])).toEqual(told);
  expect(findings.map(placeOf)).toEqual(marks);
}

/** Puts keys before `caps`. */
const add = (keys: string): Edit => ({ file: ASSESSMENT, from: 'caps:\n', to: `${keys}\ncaps:\n` });
const TALLY = '  - { id: brew, label: Brewing, of: [warmth, truth], from: 3 }';
const tally = add(`tallies:\n${TALLY}`);

/** Puts other levels in place of those by mean. */
function levels(text: string): Edit {
  const from = `  rule: mean
  of: [warmth]
  steps:
    - { id: own-up, label: Own up, by: gate, means: First. }
    - { id: drinkable, label: Drinkable, from: 0, means: Good., next: Warm it. }
    - { id: fine, label: Fine, from: 3, needs: customer, means: Better. }`;
  return { file: ASSESSMENT, from, to: text };
}
const OWN_UP = '    - { id: own-up, label: Own up, by: gate, means: First. }';
const named = (id: string, more: string) => `    - { id: ${id}, label: ${id}, means: So., ${more} }`;

const COUNT = `  rule: count
  tally: brew
  steps:
${OWN_UP}
${named('drinkable', 'from: 0')}
${named('fine', 'from: 2')}`;

const LADDER = `  rule: ladder
  steps:
${OWN_UP}
    - { id: drinkable, label: Drinkable, means: So. }
${named('fine', 'tally: brew, needs: customer')}`;

const AXIS = 'from: 2, low: little, high: much';
const QUADRANT = `  rule: quadrant
  across: { label: Warm, of: [warmth], ${AXIS} }
  up: { label: Honest, of: [truth], ${AXIS} }
  steps:
${OWN_UP}
${named('drinkable', 'across: low, up: low')}
${named('honest', 'across: low, up: high')}
${named('warm', 'across: high, up: low')}
${named('fine', 'across: high, up: high')}`;

describe('levels of each rule', () => {
  test.each([
    ['count', COUNT],
    ['ladder', LADDER],
    ['quadrant', QUADRANT],
  ])('%s: what fits has no findings', (_, text) => {
    expectFindings([tally, levels(text)], []);
  });

  test('a rule that there is not is told with those there are', () => {
    expectFindings(
      [{ file: ASSESSMENT, from: 'rule: mean', to: 'rule: ¦median' }],
      [['"median" is unknown here', expect.stringContaining('mean') as unknown as string]],
    );
  });

  test('a step of a ladder has no "from"', () => {
    expectFindings(
      [tally, levels(LADDER.replace('tally: brew,', 'tally: brew, ¦from: 3,'))],
      [['unknown key "from"', expect.stringContaining('tally') as unknown as string]],
    );
  });

  test('every step of a ladder but the lowest has a tally of its own', () => {
    expectFindings(
      [tally, levels(LADDER.replace('{ id: fine', '{ id: ¦fine').replace('tally: brew, ', ''))],
      [['the level "fine" has neither "tally" nor "by: gate"', 'write one of the two.']],
    );
    expectFindings(
      [tally, levels(`${LADDER}\n${named('¦finer', 'tally: brew')}`.replace('label: ¦', 'label: '))],
      [
        [
          'the tally "brew" leads to a lower level already',
          'name another one: each level of a ladder has a tally of its own.',
        ],
      ],
    );
  });

  test('the level to which a gate leads is the lowest', () => {
    const last = OWN_UP.replace('id: own-up', 'id: ¦own-up');
    expectFindings(
      [tally, levels(`${COUNT.replace(`${OWN_UP}\n`, '')}\n${last}`)],
      [
        [
          'the level "own-up", to which a gate leads, stands above "drinkable"',
          'levels go from low to high: put those of gates first.',
        ],
      ],
    );
  });

  test('the lowest step of a ladder has none', () => {
    const text = LADDER.replace('id: drinkable, label: Drinkable', 'id: ¦drinkable, label: D, tally: brew');
    expectFindings(
      [tally, levels(text.replace(named('fine', 'tally: brew, needs: customer'), ''))],
      [
        [
          'the lowest level "drinkable" has a tally',
          'put a level without a tally below it, for those who do not hold it yet.',
        ],
      ],
    );
  });

  test('a quadrant has a level for each of its four places', () => {
    expectFindings(
      [
        tally,
        levels(
          QUADRANT.replace(`\n${named('warm', 'across: high, up: low')}`, '').replace(
            'steps:\n    -',
            'steps:\n    ¦-',
          ),
        ),
      ],
      [['no level has the place across: high, up: low', 'write a level for each of the four places.']],
    );
  });

  test('a place of a quadrant has one level', () => {
    expectFindings(
      [
        tally,
        levels(
          QUADRANT.replace(
            '{ id: warm, label: warm, means: So., across: high',
            '{ id: ¦warm, label: warm, means: So., across: low',
          ),
        ),
      ],
      [
        [
          'the level "drinkable" has the place across: low, up: low already',
          'give each of the four places to one level.',
        ],
      ],
    );
  });

  test('more cannot be held than is counted', () => {
    expectFindings(
      [tally, levels(COUNT.replace('from: 2', 'from: ¦3'))],
      [['no answers lead to the level "fine": the tally "brew" counts 2', 'write a number from 0 to 2.']],
    );
  });

  test('a mean that is never reached leads nowhere', () => {
    // The customer’s “Always” counts 3: with it and the amount alone, the mean comes to (3 + 4) / 2.
    expectFindings(
      [{ file: ASSESSMENT, from: 'from: 3, needs: customer', to: 'from: ¦3.6, needs: customer' }],
      [
        [
          'no answers lead to the level "fine": the mean comes to 3.5 at most',
          'write another "from", or change the questions or points so that they can.',
        ],
      ],
    );
  });

  test('a level that needs the customer is asked of the customer', () => {
    expectFindings(
      [
        tally,
        levels(LADDER.replace('needs: customer', 'needs: ¦customer')),
        { file: ASSESSMENT, from: ', customer: They use tea.', to: '' },
      ],
      [
        [
          'the customer is asked too little about "truth" to lead to the level "fine"',
          'write "customer: …" on more of its questions, or take "needs" out.',
        ],
      ],
    );
  });

  test('an axis has a low and a high end', () => {
    expectFindings(
      [tally, levels(QUADRANT.replace('of: [truth], from: 2', 'of: [truth], from: ¦0'))],
      [
        [
          'no answers are low on this axis',
          'write another "from", or change the questions or points so that they can.',
        ],
      ],
    );
  });
});

describe('tallies', () => {
  test('count dimensions that are there', () => {
    expectFindings(
      [add(`tallies:\n${TALLY.replace('truth', '¦trut')}`)],
      [['there is no dimension "trut"', 'did you mean "truth"? Dimensions: warmth, truth.']],
    );
  });

  test('are there where levels name them', () => {
    expectFindings(
      [tally, levels(COUNT.replace('tally: brew', 'tally: ¦brow'))],
      [['there is no tally "brow"', 'did you mean "brew"? Tallies: brew.']],
    );
  });

  test('hold what some answers can hold', () => {
    expectFindings(
      [
        add(`tallies:\n${TALLY.replace('warmth, truth', '¦truth').replace('from: 3', 'from: 4')}`),
        {
          file: ASSESSMENT,
          from: 'dimension: truth, scale: often, text: I use',
          to: 'dimension: truth, scale: halfway, text: I use',
        },
        {
          file: 'content/scales.yaml',
          from: 'much:\n',
          to: 'halfway:\n  cannot-say: No\n  points:\n    - { id: never, label: Never, value: 0 }\n    - { id: half, label: Half, value: 2 }\nmuch:\n',
        },
      ],
      [
        [
          'no answers hold "truth": its mean comes to 3 at most, and 4 is needed',
          'lower "from", or change the questions or points so that they can.',
        ],
      ],
    );
  });

  test('do not depend on tallies', () => {
    expectFindings(
      [
        add(
          `tallies:\n${TALLY.replace('from: 3', 'from: 3, only-if: { truth: [{ tally: ¦brew, at-least: 1 }] }')}`,
        ),
      ],
      [['what a tally counts cannot depend on a tally', 'look at questions or bands here.']],
    );
  });

  test('have extra lines only for what they count', () => {
    const only = 'of: [warmth], from: 3, only-if: { truth: ¦[{ any: [truth-1], answered: [always] }] }';
    expectFindings(
      [add(`tallies:\n${TALLY.replace('of: [warmth, truth], from: 3', only)}`)],
      [['the tally "brew" does not count "truth"', 'It counts: warmth.']],
    );
  });

  test('look at a side that is asked for', () => {
    expectFindings(
      [add(`tallies:\n${TALLY.replace('from: 3', 'from: 3, side: ¦company')}`)],
      [
        [
          'nothing is asked for "company" in the dimension "warmth", "truth"',
          'ask pair questions with "for", or take it out.',
        ],
      ],
    );
  });
});

const flag = (when: string, more = '') =>
  add(`tallies:\n${TALLY}\nflags:\n  - { id: vacuum, when: [${when}], says: So.${more} }`);

describe('flags and lines on tallies', () => {
  test('what fits has no findings', () => {
    expectFindings(
      [flag('{ tally: brew, open: [truth] }', ', marks: [warmth], mark: unchecked, begin: truth')],
      [],
    );
    expectFindings([flag('{ tally: brew, at-least: 1 }, { tally: brew, at-most: 1 }')], []);
  });

  test('name what the tally counts', () => {
    expectFindings(
      [
        add(
          'tallies:\n  - { id: brew, label: B, of: [warmth], from: 3 }\nflags:\n  - { id: f, when: [{ tally: brew, held: [¦truth] }], says: So. }',
        ),
      ],
      [['the tally "brew" does not count "truth"', 'It counts: warmth.']],
    );
  });

  test('ask for a number that can be and need not be', () => {
    expectFindings(
      [flag('{ tally: brew, at-least: ¦3 }')],
      [['the tally "brew" counts 2, so at least 3 is never reached', 'write a number from 1 to 2.']],
    );
    expectFindings(
      [flag('{ tally: brew, at-most: ¦2 }')],
      [['this holds whatever is answered', 'write another number, or take the line out.']],
    );
  });

  test('do not contradict one another', () => {
    const told: [string, string] = [
      'no answers make this line hold together with those above it',
      'every line of a rule has to hold: name answers that can be given together, or make two rules of it.',
    ];
    expectFindings([flag('{ tally: brew, open: [truth] }, ¦{ tally: brew, held: [truth] }')], [told]);
    expectFindings([flag('{ tally: brew, at-most: 1 }, ¦{ tally: brew, at-least: 2 }')], [told]);
    expectFindings(
      [flag('{ any: [truth-1], answered: [never] }, ¦{ any: [truth-1], answered: [always] }')],
      [told],
    );
  });

  test('a mark goes with the dimensions it marks', () => {
    expectFindings(
      [flag('{ tally: brew, open: [truth] }', ', mark: ¦unchecked')],
      [['the flag "vacuum" has "mark" and no "marks"', 'write "marks: …", or take "mark" out.']],
    );
  });
});

describe('dimensions and questions', () => {
  test('one that stands apart carries no level', () => {
    expectFindings(
      [
        {
          file: ASSESSMENT,
          from: 'label: Warmth\n    group',
          to: 'label: Warmth\n    apart: true\n    group',
        },
        { file: ASSESSMENT, from: '  of: [warmth]', to: '  of: [¦warmth]' },
        { file: ASSESSMENT, from: '{ any-dimension: [truth]', to: '{ any-dimension: [¦warmth]' },
      ],
      ['levels', 'caps'].map(() => [
        'the dimension "warmth" stands apart, so it counts for nothing here',
        'name another one, or take "apart: true" out of the dimension "warmth".',
      ]),
    );
  });

  test('a question that stands apart measures nothing', () => {
    const { files } = edit([
      {
        file: ASSESSMENT,
        from: '{ id: truth-2, kind: rating,',
        to: '{ id: truth-2, kind: rating, apart: true,',
      },
    ]);
    expect(checkFiles(files).findings.map(({ problem }) => problem)).toContain(
      'no answers lead to "weak", "strong" in the dimension "truth"',
    );
  });

  test('a minimum of its own makes a dimension of one question measurable', () => {
    expectFindings(
      [
        {
          file: ASSESSMENT,
          from: '{ id: truth-2, kind: rating,',
          to: '{ id: truth-2, kind: rating, apart: true,',
        },
        {
          file: ASSESSMENT,
          from: 'label: Truth\n',
          to: 'label: Truth\n    minimum: { share: 1/2, questions: 1 }\n',
        },
      ],
      [],
    );
  });

  test('a question on evidence needs grades that have its answers', () => {
    expectFindings(
      [{ file: ASSESSMENT, from: 'label: Truth\n', to: 'label: Truth\n    certainty: ¦warmth-3\n' }],
      [
        [
          'no grade has the answer "little", "right", "much"',
          'put each answer of the question into one grade.',
        ],
      ],
    );
  });

  test('a line on the customer’s answer names a question that is put to the customer', () => {
    expectFindings(
      [
        { file: ASSESSMENT, from: ', customer: They warm it.', to: '' },
        { file: ASSESSMENT, from: '{ any: [warmth-1], not-answered', to: '{ any: [¦warmth-1], not-answered' },
      ],
      [
        [
          'the question "warmth-1" is not put to the customer',
          'write "customer: …" on it, or take it out here.',
        ],
      ],
    );
  });

  test('the check that stands beside a dimension is a check', () => {
    const knowing = (check: string) => add(`knowing: { check: ${check}, dimension: truth, means: So. }`);
    expectFindings([knowing('tea-check')], []);
    expectFindings([knowing('¦tea')], [['there is no check "tea"', 'Checks: tea-check.']]);
  });
});

describe('names of controls', () => {
  const told: [string, string] = [
    '"which-water-cold" would name something of this question and of "which-water"',
    'names are made of a question’s id and the id of a row or answer: change one of them.',
  ];

  test('no question is called as an answer of another', () => {
    expectFindings([{ file: CHECK, from: '- id: which-leaves', to: '- id: ¦which-water-cold' }], [told]);
  });

  test('a question may begin as another does', () => {
    expectFindings([{ file: CHECK, from: '- id: which-leaves', to: '- id: which-water-next' }], []);
  });
});
