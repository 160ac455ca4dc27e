import { expect, test } from 'vitest';
import { FIXED_PAGES } from '../../src/build/content/rules/links.ts';
import { type Case, problems, testCases } from './cases.ts';
import { ASSESSMENT, CHECK, checkFiles, edit, GUIDE, PARTS, SCALES, SOURCES } from './fixture.ts';

/** A question of a check without a right answer. */
const unscored = `  - id: who-pours
    kind: scenario
    text: Who pours?
    read: brewing#boil-the-water
    start: table
    scenes:
      - id: table
        text: You sit at the table.
        choices:
          - { id: host, label: The host, consequence: It is poured., why: As is usual. }
          - { id: guest, label: The guest, consequence: It is poured., why: As is kind. }
`;

/** A true or false without anything beside it. */
const bare = `  - id: tea-is-hot
    kind: true-false
    text: Tea is hot.
    read: brewing#boil-the-water
    answer: true
    why-true: It is.
    why-false: It is.
`;

const rules: Case[] = [
  [
    'a quiz is called as its file is',
    CHECK,
    'id: tea-check',
    'id: ¦tea-quiz',
    'the id "tea-quiz" is not the name of the file',
    'write "id: tea-check", or name the file tea-quiz.yaml.',
  ],
  [
    'an id stands once in its list',
    CHECK,
    '- id: which-leaves',
    '- id: ¦which-water',
    'the id "which-water" stands twice in this list',
    'give one of the two another id.',
  ],
  [
    'the rules of a gate share their ids',
    ASSESSMENT,
    '- id: silent',
    '- id: ¦no-tea',
    'the id "no-tea" stands twice in this list',
    'give one of the two another id.',
  ],
  [
    'nothing is called cannot-say',
    CHECK,
    '{ id: straw',
    '{ id: ¦cannot-say',
    'the id "cannot-say" is reserved',
    'every question has this answer already: take it out here, or give it another id.',
  ],
  [
    'no id is a name that every object has',
    CHECK,
    '{ id: straw',
    '{ id: ¦constructor',
    'the id "constructor" is reserved',
    'give it another id.',
  ],
  [
    'no scale has a name that every object has',
    SCALES,
    'much:\n',
    '¦constructor:\n',
    'the id "constructor" is reserved',
    'give it another id.',
  ],
  [
    'no id is a prototype',
    CHECK,
    '- id: which-water',
    '- id: ¦__proto__',
    '"__proto__" is no id',
    'ids begin with a small letter and have small letters, digits and single hyphens: proto.',
  ],
  [
    'no source is a prototype',
    SOURCES,
    'tea-book:',
    '¦__proto__:',
    '"__proto__" cannot be a key',
    'call it something else.',
  ],
  [
    'a question has no prototype',
    CHECK,
    '    text: Which *water*?',
    '    ¦__proto__: { kind: single }\n    text: Which *water*?',
    '"__proto__" cannot be a key',
    'call it something else.',
  ],
  [
    'a question names a scale that is there',
    ASSESSMENT,
    'dimension: warmth, scale: often, text: I boil',
    'dimension: warmth, scale: ¦oftn, text: I boil',
    'there is no scale "oftn"',
    'did you mean "often"? Scales: often, much.',
  ],
  [
    'a dimension names a group that is there',
    ASSESSMENT,
    'group: pot',
    'group: ¦pots',
    'there is no group "pots"',
    'did you mean "pot"? Groups: pot.',
  ],
  [
    'a gate names a level that is there',
    ASSESSMENT,
    'at-most: drinkable',
    'at-most: ¦drinkabel',
    'there is no level "drinkabel"',
    'did you mean "drinkable"? Levels: own-up, drinkable, fine.',
  ],
  [
    'a condition names questions that are there',
    ASSESSMENT,
    '{ any: [truth-1], answered: [never] }',
    '{ any: [¦truth-9], answered: [never] }',
    'there is no question "truth-9"',
    'did you mean "truth-1"? Questions: warmth-1, warmth-2, warmth-3, truth-1, truth-2, matters-most.',
  ],
  [
    'a condition names answers that can be given',
    ASSESSMENT,
    '{ any: [truth-1], answered: [never] }',
    '{ any: [truth-1], answered: [¦nevr] }',
    '"nevr" is no answer to truth-1',
    'did you mean "never"? Answers: never, sometimes, always, no-pot, cannot-say.',
  ],
  [
    'a grade of certainty names answers that can be given',
    ASSESSMENT,
    'answers: [never, sometimes]',
    'answers: [never, ¦maybe]',
    '"maybe" is no answer to truth-2',
    'Answers: never, sometimes, always, no-pot.',
  ],
  [
    'a quiz belongs to a guide that is there',
    CHECK,
    'guide: brewing',
    'guide: ¦brewin',
    'there is no guide "brewin"',
    'did you mean "brewing"? Guides: brewing.',
  ],
  [
    'a passage names a heading that is there',
    CHECK,
    'read: brewing#warm-the-pot',
    'read: ¦brewing#warm-pot',
    'the guide "brewing" has no heading "warm-pot"',
    'did you mean "warm-the-pot"? Headings: boil-the-water, warm-the-pot.',
  ],
  [
    'a heading in a block of code is none',
    CHECK,
    'read: brewing#warm-the-pot',
    'read: ¦brewing#not-a-heading',
    'the guide "brewing" has no heading "not-a-heading"',
    'Headings: boil-the-water, warm-the-pot.',
  ],
  [
    'a rating runs one way',
    ASSESSMENT,
    'dimension: truth, scale: often, text: I say',
    'dimension: truth, scale: ¦much, text: I say',
    'the scale "much" runs two ways, from too little to too much',
    'write "kind: amount", or take a scale without directions.',
  ],
  [
    'an amount runs two ways',
    ASSESSMENT,
    'kind: rating, dimension: truth, scale: often, text: I say',
    'kind: amount, dimension: truth, scale: ¦often, text: I say',
    'the scale "often" does not run from too little to too much',
    'write "kind: rating", or take a scale whose points have both directions.',
  ],
  [
    'a single question has a correct option',
    CHECK,
    '        correct: true\n        why: It draws best.\n      - id: cold',
    '        why: It draws best.\n      - id: cold',
    'no option is correct',
    'put "correct: true" on exactly one option; for several, write "kind: multiple".',
  ],
  [
    'a single question has no second correct option',
    CHECK,
    'label: Cold\n',
    'label: Cold\n        correct: ¦true\n',
    'this is correct too, beside "boiling"',
    'put "correct: true" on exactly one option; for several, write "kind: multiple".',
  ],
  [
    'a mark can be reached',
    CHECK,
    'minutes: 2\n',
    'minutes: 2\npass: ¦3\n',
    'the mark is 3, and 2 questions have a right answer',
    'write a number up to 2, or take "pass" out.',
  ],
  [
    'a mark counts no question without a right answer',
    CHECK,
    'minutes: 2\nquestions:\n',
    `minutes: 2\npass: ¦3\nquestions:\n${unscored}`,
    'the mark is 3, and 2 questions have a right answer',
    'write a number up to 2, or take "pass" out.',
  ],
  [
    'nobody is asked how sure they are of what is never right or wrong',
    CHECK,
    'questions:\n',
    `questions:\n${unscored}    confidence: ¦true\n`,
    'it asks how sure the reader is of an answer that is never right or wrong',
    'take "confidence" out, or say which answers are right.',
  ],
  [
    'what has no options cannot be shuffled',
    CHECK,
    'questions:\n',
    `questions:\n${unscored}    shuffle: ¦true\n`,
    'a question of the kind "scenario" has nothing to shuffle',
    'take "shuffle" out.',
  ],
  [
    'a bare true or false needs a reason or a confidence',
    CHECK,
    'questions:\n',
    `questions:\n${bare.replace('answer: ', 'answer: ¦')}`,
    'a bare true or false is guessed right half the time',
    'add "reasons:" to choose from, or "confidence: true" to ask how sure the reader is.',
  ],
  [
    'a true or false that asks for no confidence is bare, whatever the check says',
    CHECK,
    'questions:\n',
    `confidence: true\nquestions:\n${bare.replace('answer: ', 'answer: ¦')}    confidence: false\n`,
    'a bare true or false is guessed right half the time',
    'add "reasons:" to choose from, or "confidence: true" to ask how sure the reader is.',
  ],
  [
    'a multiple question has two correct options',
    CHECK,
    'label: Black, correct: true',
    'label: Black, correct: false',
    'fewer than two options are correct',
    'put "correct: true" on two or more options, not on all; for one, write "kind: single".',
  ],
  [
    'a choice leaves something to choose',
    ASSESSMENT,
    'choose: 1',
    'choose: ¦2',
    '"choose: 2" leaves nothing to choose',
    'there are 2 options: write a smaller number, or add options.',
  ],
  [
    'a question of an assessment has a page',
    ASSESSMENT,
    '- id: matters-most\n    kind: multiple\n    heading: What matters most\n',
    '- id: ¦matters-most\n    kind: multiple\n',
    'the question "matters-most" has neither dimension nor heading',
    'write "dimension: …", or "heading: …" if it measures none.',
  ],
  [
    'the lowest band begins at 0',
    ASSESSMENT,
    'label: weak, from: 0',
    'label: weak, from: ¦1',
    'the lowest band "weak" begins at 1',
    'write "from: 0", so that every mean has its place.',
  ],
  [
    'levels rise',
    ASSESSMENT,
    'label: Fine, from: 3',
    'label: Fine, from: ¦0',
    'the level "fine" begins at 0, but "drinkable" before it begins at 0',
    'write them from low to high, each with a higher "from".',
  ],
  [
    'a level is reached in one way',
    ASSESSMENT,
    '{ id: fine, label: Fine, from: 3',
    '{ id: ¦fine, label: Fine',
    'the level "fine" has neither "from" nor "by: gate"',
    'write one of the two.',
  ],
  [
    'a short form has questions',
    ASSESSMENT,
    'minutes: { full: 4, short: 1 }\nabout: |\n  Think of **one** pot.\n\n  - It is private.\nmethod',
    'minutes: { full: 4 }\nmethod',
    'nothing says how long the short form takes',
    'write "minutes: { full: …, short: … }", or take "short: true" out here.',
  ],
  [
    'advice is written once for each case',
    ASSESSMENT,
    '    band: weak\n    direction: too-little\n    do: Do what',
    '    band: weak\n    direction: too-much\n    do: Do twice what',
    'this is the second advice for warmth, weak, too-much',
    'keep one of the two, or correct the band or direction of this one.',
  ],
  [
    'advice is said in the same words once',
    ASSESSMENT,
    'Do what helps truth strong .',
    'Do what helps truth weak .',
    'this is the same advice as for truth + weak',
    'write what helps in this case and not in the other.',
  ],
  [
    'advice that no answers lead to is told',
    ASSESSMENT,
    '  - dimension: truth\n    band: weak\n',
    '  - dimension: truth\n    band: ¦weak\n    direction: too-much\n',
    'no answers lead to weak + too-much in the dimension "truth"',
    'take the entry out, or change the questions or points so that they can.',
  ],
  [
    'a link inside a quiz leads to a heading that is there',
    CHECK,
    '(/guides/brewing/#warm-the-pot)',
    '(¦/guides/brewing/#warm-the-cup)',
    'the guide "brewing" has no heading "warm-the-cup"',
    'did you mean "warm-the-pot"? Headings: boil-the-water, warm-the-pot.',
  ],
  [
    'a link inside a guide leads to a quiz that is there',
    GUIDE,
    '(/quizzes/tea/)',
    '(¦/quizzes/teas/)',
    'there is no quiz "teas"',
    'did you mean "tea"? Quizzes: tea-check, tea.',
  ],
  [
    'a link inside a guide ends with a slash',
    GUIDE,
    '(/quizzes/tea/)',
    '(¦/quizzes/tea)',
    'there is no page "/quizzes/tea"',
    `did you mean "/quizzes/tea/"? Pages: ${FIXED_PAGES.join(', ')}, /guides/<slug>/, /quizzes/<id>/.`,
  ],
  [
    'a link within a guide leads to one of its headings',
    GUIDE,
    '(#warm-the-pot)',
    '(¦#warm-pot)',
    'the guide "brewing" has no heading "warm-pot"',
    'did you mean "warm-the-pot"? Headings: boil-the-water, warm-the-pot.',
  ],
  [
    'a guide embeds a quiz that is there',
    GUIDE,
    '<Quiz id="tea-check" />',
    '¦<Quiz id="tee-check" />',
    'there is no quiz "tee-check"',
    'did you mean "tea-check"? Quizzes: tea-check, tea.',
  ],
  [
    'a guide credits a source that is there',
    GUIDE,
    'sources: [tea-book]',
    'sources: [¦tee-book]',
    'there is no source "tee-book"',
    'did you mean "tea-book"? Sources: tea-book.',
  ],
  [
    'a guide stands in a part that is described',
    PARTS,
    'kitchen:',
    'kitchn:',
    'there is no part "kitchen"',
    'did you mean "kitchn"? Parts: kitchn. A new one is described in content/parts.yaml.',
  ],
];

testCases('rule', rules);

test('a dimension lacks the advice that its answers lead to', () => {
  const { files } = edit([
    {
      file: ASSESSMENT,
      from: '    band: strong\n    direction: too-little',
      to: '    band: strong\n    direction: too-much',
    },
  ]);
  const lacking = checkFiles(files).findings.find(({ problem }) => problem.includes('has no advice'));
  expect(lacking?.problem).toBe('the dimension "warmth" has no advice for strong + too-little');
});

test('a dimension with too few questions for its coverage reaches no band', () => {
  const told = problems([{ file: ASSESSMENT, from: 'questions: 2 }', to: 'questions: 3 }' }]);
  expect(told).toContain('no answers lead to "weak", "strong" in the dimension "truth"');
  expect(told.some((problem) => problem.includes('dimension "warmth"'))).toBe(false);
});

test('a short form without questions is told', () => {
  expect(problems([{ file: ASSESSMENT, from: 'short: true, ', to: '' }])).toEqual([
    'the short form has no questions',
  ]);
});

test('two guides cannot have the same slug', () => {
  const { files } = edit([]);
  const parts = `${files[PARTS]}garden:\n  label: Garden\n  summary: Outside.\n  order: 2\n`;
  const { findings } = checkFiles({
    ...files,
    [PARTS]: parts,
    'content/guides/garden/brewing.mdx': files[GUIDE] ?? '',
  });
  expect(findings.map(({ problem }) => problem)).toEqual([`${GUIDE} has the same slug`]);
});
