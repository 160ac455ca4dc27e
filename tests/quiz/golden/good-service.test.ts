// Instrument C, worked out by hand from its text: how many of six are practised, and what the customer sees.
import { describe, expect, test } from 'vitest';
import { type Case, type Changes, golden, is, notKnown } from './support.ts';

const SIX = ['know-and-do', 'behaviour', 'no-gimmicks', 'handoffs', 'ownership', 'beyond-role'];
const SEEN = 'customer-perception';
const seen = (...[one, two, three]: (string | null)[]): Changes => ({
  [`${SEEN}-1`]: one ?? null,
  [`${SEEN}-2`]: two ?? null,
  [`${SEEN}-3`]: three ?? null,
});

const { run } = golden('good-service', {
  'know-and-do': 'four',
  behaviour: 'four',
  ...seen('impression', 'four', 'yes'),
  'no-gimmicks': 'four',
  'no-gimmicks-2': 'four',
  'training-1': 12,
  training: 'yes',
  handoffs: 'four',
  ownership: 'four',
  'beyond-role': ['four', 'four', 'yes'],
});

/** The customer answers "usually" or "mostly" to all that is put to them. */
const customer: Changes = {
  'know-and-do': 'four',
  'behaviour-1': 'four',
  'behaviour-3': 'four',
  ...seen('asked', 'four', 'yes'),
  'no-gimmicks': 'four',
  handoffs: 'four',
  ownership: 'four',
  'beyond-role-1': 'four',
  'beyond-role-2': 'four',
};
/** Of the customer's answers, those about some dimensions. */
const only = (...dimensions: string[]): Changes =>
  Object.fromEntries(
    Object.entries(customer).filter(([id]) => dimensions.some((each) => id.startsWith(each))),
  );

const some = 'two-or-three';
const low = {
  'know-and-do': 'one',
  behaviour: 'one',
  'no-gimmicks': 'one',
  handoffs: 'one',
  ownership: 'one',
  'beyond-role': ['one', 'one', 'started'],
};
const two = {
  'no-gimmicks': some,
  handoffs: ['one', some, some],
  ownership: ['none', 'one', 'one'],
  'beyond-role': [some, some, 'partly'],
};
const four = { ownership: some, handoffs: some };
const practised = (held: string[], open: string[], unknown: string[] = []) => ({
  practised: { held, open, unknown },
});
const without = (...ids: string[]) => SIX.filter((id) => !ids.includes(id));

const cases: Case[] = [
  [
    'six of six by one’s own answers is Practised: Sensed needs the customer',
    {},
    {
      level: 'practised',
      tallies: practised(SIX, []),
      'know-and-do': { asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(3, 'usual') },
      training: is(3, 'usual'),
      [SEEN]: notKnown,
      next: 'sensed',
      open: [],
      customer: true,
      caps: [],
      gates: [],
      flags: [],
      certainty: 'hunch',
      first: 'know-and-do',
      strengths: ['behaviour', 'no-gimmicks'],
    },
  ],
  [
    'none of six is Known',
    low,
    {
      level: 'known',
      tallies: practised([], SIX),
      handoffs: is(1, 'rarely-there'),
      next: 'tried',
      open: SIX,
      customer: false,
    },
  ],
  [
    'one of six is still Known',
    { ...low, handoffs: 'four' },
    { level: 'known', tallies: practised(['handoffs'], without('handoffs')), open: without('handoffs') },
  ],
  [
    'two of six is Tried',
    two,
    {
      level: 'tried',
      'no-gimmicks': is(2, 'hit-and-miss'),
      handoffs: is(5 / 3, 'hit-and-miss'),
      ownership: is(2 / 3, 'rarely-there'),
      'beyond-role': is(2, 'hit-and-miss'),
      tallies: practised(SIX.slice(0, 2), SIX.slice(2)),
      first: 'ownership',
    },
  ],
  [
    'four of six is still Tried',
    four,
    { level: 'tried', open: ['handoffs', 'ownership'], handoffs: is(2, 'hit-and-miss'), first: 'handoffs' },
  ],
  [
    'five of six is Practised',
    { ownership: some },
    { level: 'practised', next: 'sensed', open: ['ownership'], customer: true, first: 'ownership' },
  ],
  [
    'exactly on the line is held, by two answers of three',
    { handoffs: [some, 'four', null] },
    {
      level: 'practised',
      handoffs: { asked: 3, answered: 2, cannotSay: 1, by: 'self', ...is(2.5, 'usual') },
      tallies: practised(SIX, []),
    },
  ],
  [
    'a sixth below the line is open',
    { handoffs: [some, some, 'four'] },
    { handoffs: is(7 / 3, 'hit-and-miss'), tallies: practised(without('handoffs'), ['handoffs']) },
  ],
  [
    'too few answers are not low: what is not known is neither open nor where to begin',
    { handoffs: ['none', null, null] },
    {
      level: 'practised',
      handoffs: { asked: 3, answered: 1, cannotSay: 2, by: 'self', ...notKnown },
      tallies: practised(without('handoffs'), [], ['handoffs']),
      unknown: ['handoffs'],
      customer: true,
      first: 'know-and-do',
    },
  ],
  [
    'nothing known of the six is no level, and no place to begin',
    Object.fromEntries(SIX.map((id) => [id, null])),
    { level: null, tallies: practised([], [], SIX), training: is(3, 'usual'), first: null, strengths: [] },
  ],
  [
    'a customer who says the same of all six makes it Sensed',
    {},
    {
      level: 'sensed',
      next: null,
      behaviour: { asked: 2, answered: 2, cannotSay: 0, by: 'customer', ...is(3, 'usual') },
      [SEEN]: { asked: 3, answered: 3, cannotSay: 0, by: 'customer', ...is(3, 'usual') },
      training: { asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(3, 'usual') },
      caps: [],
      flags: [],
      certainty: 'checked',
    },
    customer,
  ],
  [
    'a customer who calls the help partly good keeps it from Sensed',
    {},
    {
      level: 'practised',
      reached: 'sensed',
      caps: ['customer-view'],
      next: 'sensed',
      [SEEN]: is(8 / 3, 'usual'),
    },
    { ...customer, ...seen('unprompted', 'four', 'yes') },
  ],
  [
    'a customer who leaves that open keeps it from Sensed',
    {},
    { level: 'practised', caps: ['customer-view'], [SEEN]: is(3, 'usual') },
    { ...customer, ...seen(null, 'four', 'yes') },
  ],
  [
    'a customer who calls the help mostly good does not, with the same mean',
    {},
    { level: 'sensed', caps: [], [SEEN]: is(8 / 3, 'usual') },
    { ...customer, ...seen('asked', some, 'yes') },
  ],
  [
    'a customer who sees little keeps it from Sensed, though they call the help wholly good',
    {},
    {
      level: 'practised',
      caps: ['customer-sees-little'],
      [SEEN]: is(5 / 3, 'hit-and-miss'),
      first: SEEN,
    },
    { ...customer, ...seen('recorded', 'one', 'no') },
  ],
  [
    'what the customer sees, exactly on the line, does not',
    {},
    { level: 'sensed', caps: [], [SEEN]: is(2.5, 'usual') },
    { ...customer, ...seen('asked', some, null) },
  ],
  [
    'the customer’s low answers decide, and are not averaged with the reader’s high ones',
    { handoffs: 'all-five' },
    {
      level: 'practised',
      handoffs: { by: 'customer', ...is(1, 'rarely-there') },
      tallies: practised(without('handoffs'), ['handoffs']),
      first: 'handoffs',
    },
    { ...customer, handoffs: 'one' },
  ],
  [
    'the customer’s high answers decide, and are not averaged with the reader’s low ones',
    { handoffs: 'one' },
    { level: 'sensed', handoffs: { by: 'customer', ...is(4, 'dependable') } },
    { ...customer, handoffs: 'all-five' },
  ],
  [
    'a customer who answers for one of six does not lead to Sensed, nor to certainty',
    {},
    {
      level: 'practised',
      tallies: practised(SIX, []),
      [SEEN]: { by: 'customer', ...is(3, 'usual') },
      handoffs: { by: 'customer', ...is(3, 'usual') },
      behaviour: { by: 'self' },
      next: 'sensed',
      open: [],
      customer: true,
      caps: [],
      certainty: 'hunch',
    },
    only(SEEN, 'handoffs'),
  ],
  [
    'one answer of the customer’s is below the minimum: the reader’s own stand',
    {},
    { handoffs: { asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(3, 'usual') } },
    only(SEEN, 'handoffs-1'),
  ],
  [
    'one of the two questions on behaviour that are put to the customer is too few',
    {},
    {
      level: 'practised',
      behaviour: { by: 'self', ...is(3, 'usual') },
      customer: true,
      certainty: 'checked',
    },
    { ...customer, 'behaviour-3': null },
  ],
  [
    'a limit that changes nothing is not told',
    {},
    { level: 'practised', reached: null, [SEEN]: notKnown, caps: [], certainty: 'hunch' },
    only(`${SEEN}-2`),
  ],
  [
    'the habit of asking fewer than two of five is told, and changes no level',
    { [`${SEEN}-2`]: 'one' },
    { level: 'practised', flags: ['you-call-it-solved'], [SEEN]: notKnown },
  ],
  ['asking none of five is told too', { [`${SEEN}-2`]: 'none' }, { flags: ['you-call-it-solved'] }],
  ['asking two or three of five is not told', { [`${SEEN}-2`]: some }, { flags: [] }],
  ['asking that one cannot tell of is not told', { [`${SEEN}-2`]: null }, { flags: [] }],
  ['no words to quote with six held is told', { [`${SEEN}-3`]: 'started' }, { flags: ['no-words-to-quote'] }],
  [
    'no words to quote with exactly four held is told',
    { ...four, [`${SEEN}-3`]: 'no' },
    { flags: ['no-words-to-quote'] },
  ],
  [
    'no words to quote with three held is not told',
    { ...four, behaviour: some, [`${SEEN}-3`]: 'no' },
    { flags: [] },
  ],
  ['no words to quote with two held is not told', { ...two, [`${SEEN}-3`]: 'no' }, { flags: [] }],
  ['some words to quote are not told', { [`${SEEN}-3`]: 'partly' }, { flags: [] }],
  [
    'playing a part is told, and counts in no mean',
    { 'no-gimmicks': 'all-five', 'no-gimmicks-2': 'none' },
    {
      flags: ['playing-a-part'],
      'no-gimmicks': { asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(4, 'dependable') },
    },
  ],
  [
    'being oneself in one of five is playing a part',
    { 'no-gimmicks-2': 'one' },
    { flags: ['playing-a-part'] },
  ],
  ['being oneself in two or three of five is not', { 'no-gimmicks-2': some }, { flags: [] }],
  [
    'training at the bottom changes no level, tally or place to begin',
    { 'training-1': 0, training: 'no' },
    {
      level: 'practised',
      training: { asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(0, 'rarely-there') },
      tallies: practised(SIX, []),
      first: 'know-and-do',
      strengths: ['behaviour', 'no-gimmicks'],
    },
  ],
  [
    'two top answers of three are a top mean, and stand first among the strengths',
    { 'know-and-do': ['all-five', 'all-five', null] },
    {
      'know-and-do': is(4, 'dependable'),
      first: 'behaviour',
      strengths: ['know-and-do', 'no-gimmicks'],
    },
  ],
];

test.each(cases)('%s', (_, changes, expected, theirs) => {
  expect(run(changes, theirs)).toMatchObject(expected);
});

test.each([0, 1, 3, 4])('knowing (%d) stands beside doing and changes neither it nor the level', (value) => {
  const known = { check: 'what-good-service-is-check', value, finished: '2026-11-22T01:00:00.000Z' };
  const doing = { 'know-and-do': 'one' };
  const expected = {
    level: 'practised',
    'know-and-do': is(1, 'rarely-there'),
    tallies: practised(without('know-and-do'), ['know-and-do']),
    open: ['know-and-do'],
  };
  expect(run(doing, undefined, { known })).toMatchObject({ ...expected, known });
  expect(run(doing)).toMatchObject({ ...expected, known: null });
});

describe('certainty', () => {
  test.each([
    ['nothing', 'hunch'],
    ['impression', 'hunch'],
    ['unprompted', 'partly-checked'],
    ['asked', 'partly-checked'],
    ['recorded', 'checked'],
    [null, 'hunch'],
  ])('%s makes it %s and adds no points', (answer, certainty) => {
    expect(run({ [`${SEEN}-1`]: answer })).toMatchObject({ certainty, [SEEN]: notKnown });
  });

  // Seven dimensions can be put to the customer; half of them are three and a half.
  test.each([
    [['know-and-do', 'no-gimmicks', 'ownership'], 'hunch'],
    [['know-and-do', 'no-gimmicks', 'ownership', 'handoffs'], 'checked'],
  ])('a customer who answers on %j makes it %s', (dimensions, certainty) => {
    expect(run({}, only(...dimensions))).toMatchObject({ certainty });
  });

  test('a customer heard on less than half leaves the reader’s own grade', () => {
    expect(run({ [`${SEEN}-1`]: 'asked' }, only('handoffs'))).toMatchObject({ certainty: 'partly-checked' });
  });
});
