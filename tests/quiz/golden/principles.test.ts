// Instrument B, worked out by hand from its text: two axes, a gate, five flags.
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../src/quiz/advice.ts';
import { type Case, golden, is, notKnown } from './support.ts';

const FIVE = ['respect-customers', 'respect-inside', 'service', 'integrity', 'pride'];
const inTheWay = (...what: string[]) => Object.fromEntries(FIVE.map((id) => [`${id}-in-the-way`, what]));

const { run, quiz } = golden('principles', {
  'respect-customers': 'most',
  'respect-inside': 'yes',
  service: 'most',
  integrity: ['yes', 'yes', 'most'],
  pride: ['most', 'yes', 'most'],
  'metric-pressure': 'more-right',
  leader: 'leads-nobody',
  'seen-from-outside': 'impression',
  ...inTheWay('nothing-stood'),
});

const half = 'about-half';
const hitAndMiss = {
  'respect-customers': ['some', half, half],
  'respect-inside': 'partly',
  service: [half, 'some', half],
  integrity: ['partly', 'partly', half],
  pride: [half, 'partly', half],
};
const onTheCut = {
  'respect-customers': half,
  'respect-inside': 'partly',
  pride: [half, 'yes', null],
  'metric-pressure': ['in-between', 'in-between', 'more-right', 'more-right'],
};
const twoOfFour = { 'metric-pressure': ['exactly-left', 'more-left', null, null] };
const lowIntegrity = { integrity: ['no', 'started', 'some'] };

const cases: Case[] = [
  [
    'all usual is Supported, and nothing stands above it',
    {},
    {
      level: 'supported',
      next: null,
      gates: [],
      caps: [],
      flags: [],
      certainty: 'hunch',
      tallies: null,
      first: 'respect-customers',
      strengths: ['respect-inside', 'service'],
      pride: is(3, 'usual'),
      'metric-pressure': is(3, 'usual'),
      leader: { asked: 0, answered: 0, cannotSay: 0, by: 'self', ...notKnown },
    },
  ],
  [
    'principles that hold with little room are Holding out, and Supported is next',
    {
      'metric-pressure': ['in-between', 'more-left', 'in-between', 'more-right'],
      'service-in-the-way': ['target'],
    },
    {
      level: 'holding-out',
      'metric-pressure': is(2, 'hit-and-miss'),
      flags: ['target-in-the-way'],
      next: 'supported',
      open: ['metric-pressure'],
      axes: [{ axis: 'up', open: ['metric-pressure'], unknown: [] }],
      first: 'metric-pressure',
    },
  ],
  [
    'room without the principles is Drift; Supported is next, not Holding out that stands above it',
    { ...hitAndMiss, 'pride-in-the-way': ['me'] },
    {
      level: 'drift',
      'respect-customers': is(5 / 3, 'hit-and-miss'),
      service: is(5 / 3, 'hit-and-miss'),
      integrity: is(2, 'hit-and-miss'),
      gates: [],
      flags: ['yours-to-change'],
      next: 'supported',
      open: FIVE,
      axes: [{ axis: 'across', open: FIVE, unknown: [] }],
      first: 'respect-customers',
    },
  ],
  [
    'both low is Target-led: no single place comes next, and each axis says what it lacks',
    {
      ...hitAndMiss,
      'service-in-the-way': ['me', 'target'],
      'metric-pressure': ['exactly-left', 'more-left', 'more-left', 'in-between'],
    },
    {
      level: 'target-led',
      'metric-pressure': is(1, 'rarely-there'),
      flags: ['target-in-the-way', 'yourself-under-pressure'],
      first: 'metric-pressure',
      next: 'none of them',
      open: [...FIVE, 'metric-pressure'],
      axes: [
        { axis: 'across', open: FIVE, unknown: [] },
        { axis: 'up', open: ['metric-pressure'], unknown: [] },
      ],
    },
  ],
  [
    'integrity rarely there trips the gate although both axes are high; without it, Supported',
    lowIntegrity,
    {
      level: 'integrity-first',
      reached: 'supported',
      integrity: is(2 / 3, 'rarely-there'),
      gates: ['integrity-rarely-there tripped'],
      first: 'integrity-rarely-there',
      next: 'supported',
      open: [],
      unknown: [],
      strengths: ['respect-customers', 'respect-inside'],
    },
  ],
  [
    'under the gate the next place is the one that both low axes lead to',
    { ...hitAndMiss, ...lowIntegrity, 'metric-pressure': 'more-left' },
    { level: 'integrity-first', reached: 'target-led', next: 'target-led', open: [] },
  ],
  [
    'integrity just above rarely there does not trip the gate',
    { integrity: ['started', 'partly', half] },
    { level: 'supported', gates: [], integrity: is(5 / 3, 'hit-and-miss'), first: 'integrity' },
  ],
  [
    'integrity exactly on the cut, by two answers of three, does not trip the gate',
    { integrity: ['started', 'partly', null] },
    {
      level: 'supported',
      gates: [],
      integrity: { asked: 3, answered: 2, cannotSay: 1, by: 'self', ...is(1.5, 'hit-and-miss') },
    },
  ],
  [
    'integrity a third below the cut trips the gate',
    { integrity: ['started', 'started', half] },
    { level: 'integrity-first', integrity: is(4 / 3, 'rarely-there') },
  ],
  [
    'integrity not known trips no gate, though its one answer is the lowest, and gives no level',
    { integrity: [null, null, 'hardly-any'] },
    {
      level: null,
      gates: [],
      integrity: { asked: 3, answered: 1, cannotSay: 2, by: 'self', ...notKnown },
      next: 'none of them',
      open: [],
      unknown: ['integrity'],
    },
  ],
  [
    'both axes exactly on the cut are high',
    onTheCut,
    {
      level: 'supported',
      pride: is(2.5, 'usual'),
      'metric-pressure': is(2.5, 'usual'),
      first: 'respect-customers',
    },
  ],
  [
    'practice a hair below the cut is low, and only what is below the line is named',
    { ...onTheCut, pride: [half, 'yes', half] },
    {
      level: 'drift',
      pride: is(7 / 3, 'hit-and-miss'),
      next: 'supported',
      open: ['respect-customers', 'respect-inside', 'pride'],
    },
  ],
  [
    'room a hair below the cut is low; a rule, a tool and the reader stood in the way',
    {
      'metric-pressure': ['in-between', 'in-between', 'more-right', 'in-between'],
      'integrity-in-the-way': ['rule'],
      'pride-in-the-way': ['tool', 'nothing-stood'],
      'respect-inside-in-the-way': ['me'],
    },
    {
      level: 'holding-out',
      'metric-pressure': is(2.25, 'hit-and-miss'),
      flags: ['yourself-under-pressure', 'rule-or-tool-in-the-way'],
    },
  ],
  [
    'two of four answers on targets are too few: no level, and no flag that needs the room',
    { ...twoOfFour, 'service-in-the-way': ['target', 'me'] },
    {
      level: null,
      'metric-pressure': notKnown,
      flags: [],
      unknown: ['metric-pressure'],
      next: 'none of them',
    },
  ],
  [
    'three of four answers on targets are enough',
    {
      'metric-pressure': ['exactly-right', 'exactly-right', 'more-right', null],
      'service-in-the-way': ['me'],
    },
    { level: 'supported', 'metric-pressure': is(11 / 3, 'dependable'), flags: ['yours-to-change'] },
  ],
  [
    'leading rarely there changes no level and is not where to begin',
    { leader: ['no', 'started', 'no'] },
    { level: 'supported', leader: is(1 / 3, 'rarely-there'), first: 'respect-customers' },
  ],
  [
    'leading that is dependable is no strength',
    { leader: 'could-show' },
    { level: 'supported', leader: is(4, 'dependable'), strengths: ['respect-inside', 'service'] },
  ],
  [
    'a question on leading that does not apply is not asked',
    { leader: ['leads-nobody', 'yes', 'yes'] },
    { leader: { asked: 2, answered: 2, cannotSay: 0, by: 'self', ...is(3, 'usual') } },
  ],
  [
    'the gate speaks even where no level could be read',
    { ...twoOfFour, integrity: ['no', 'no', 'hardly-any'] },
    {
      level: 'integrity-first',
      reached: null,
      integrity: is(0, 'rarely-there'),
      next: 'none of them',
      unknown: ['metric-pressure'],
    },
  ],
  [
    'the team in the way is told, and nothing else',
    { 'respect-inside-in-the-way': ['team'] },
    { level: 'supported', flags: ['team-in-the-way'] },
  ],
  [
    'everything at the top is Supported, with nothing above',
    {
      'respect-customers': 4,
      'respect-inside': 4,
      service: 4,
      integrity: 4,
      pride: 4,
      'metric-pressure': 'exactly-right',
    },
    {
      level: 'supported',
      next: null,
      flags: [],
      first: 'respect-customers',
      integrity: is(4, 'dependable'),
      'metric-pressure': is(4, 'dependable'),
    },
  ],
];

test.each(cases)('%s', (_, changes, expected) => {
  expect(run(changes)).toMatchObject(expected);
});

test('what stood in the way and the worksheet move no mean, band, level or place to begin', () => {
  const plain = run();
  const much = run({
    ...inTheWay('me', 'team', 'target', 'rule', 'tool'),
    'metric-worksheet': 'word '.repeat(400),
  });
  expect(much).toEqual({
    ...plain,
    flags: ['yours-to-change', 'team-in-the-way', 'rule-or-tool-in-the-way'],
  });
});

test('leading that is rarely there has its advice', () => {
  const { scoring } = quiz;
  const leader = { id: 'leader', asked: 3, answered: 3, cannotSay: 0, mean: 0, by: 'self' } as const;
  expect(scoring && adviceFor(scoring, { ...leader, band: 'rarely-there' })).toMatchObject({
    dimension: 'leader',
  });
});

describe('certainty', () => {
  test.each([
    ['nothing', 'hunch'],
    ['impression', 'hunch'],
    ['unprompted', 'partly-checked'],
    ['asked', 'partly-checked'],
    ['recorded', 'checked'],
    [null, 'hunch'],
  ])('%s makes it %s, and the level stays', (answer, certainty) => {
    expect(run({ 'seen-from-outside': answer })).toMatchObject({ certainty, level: 'supported' });
  });
});
