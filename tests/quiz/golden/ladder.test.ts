// Instrument E, worked out by hand from its text: a strict ladder of four rungs, seven letters on top.
import { describe, expect, test } from 'vitest';
import { type Case, type Changes, golden, is, notKnown } from './support.ts';

const POOR = ['pay-attention', 'observe-use', 'organise', 'respect'];
const GOOD = ['get-understanding', 'observe-operation', 'own-process', 'do-everything'];
const AWESOME = ['assess', 'welcome', 'educate', 'start-from-customer', 'own-customer', 'meet', 'entertain'];
const ALL = ['baseline', ...POOR, ...GOOD, ...AWESOME];

const all = (value: number | null, changes: Changes = {}): Changes => ({
  ...Object.fromEntries(ALL.map((id) => [id, value])),
  ...changes,
});
const { run, quiz } = golden('ladder', { 'customer-would-agree': 'asked' });

const tally = (of: string[], open: string[] = [], unknown: string[] = []) => ({
  held: of.filter((id) => ![...open, ...unknown].includes(id)),
  open,
  unknown,
});
const held = {
  basics: tally(['baseline']),
  poor: tally(POOR),
  good: tally(GOOD),
  awesome: tally(AWESOME),
};
const none = { next: null, open: [], unknown: [], customer: false };
const lacks = (next: string, open: string[], more = {}) => ({
  next,
  open,
  unknown: [],
  customer: false,
  ...more,
});
const customer = { customer: true };
const each = (of: unknown, ids = ALL) => Object.fromEntries(ids.map((id) => [id, of]));
const good = 'good-in-all-letters';

const cases: Case[] = [
  [
    'seven of seven by the reader alone is not Awesome: the customer is wanting, and nothing else',
    all(4),
    {
      ...each({ ...is(4, 'dependable'), by: 'self' }),
      level: good,
      reached: null,
      tallies: held,
      ...lacks('awesome', [], customer),
      first: 'baseline',
      certainty: 'partly-checked',
      gates: [],
      caps: [],
      flags: [],
    },
  ],
  [
    'a customer who says so makes it Awesome',
    all(4),
    { ...each({ by: 'customer' }), level: 'awesome', ...none, certainty: 'checked' },
    all(4),
  ],
  [
    'usual everywhere is GOOD, and the first of the next rung comes first, not the first of all',
    all(3),
    {
      ...each(is(3, 'usual')),
      level: good,
      tallies: { ...held, awesome: tally(AWESOME, AWESOME) },
      ...lacks('awesome', AWESOME, customer),
      first: 'assess',
    },
  ],
  [
    'hit and miss everywhere is Basics first, and only the basics are named',
    all(2),
    {
      ...each(is(2, 'hit-and-miss')),
      level: 'basics-first',
      tallies: {
        basics: tally(['baseline'], ['baseline']),
        poor: tally(POOR, POOR),
        good: tally(GOOD, GOOD),
        awesome: tally(AWESOME, AWESOME),
      },
      ...lacks('basics-in-place', ['baseline']),
      first: 'baseline',
    },
  ],
  [
    'basics exactly on the line are in place',
    all(2, { baseline: [2, 2, 3, 3] }),
    {
      baseline: is(2.5, 'usual'),
      level: 'basics-in-place',
      ...lacks('past-poor', POOR),
      first: 'pay-attention',
    },
  ],
  [
    'basics below the line hold everything down, however high the rest',
    all(4, { baseline: [2, 2, 3, 2] }),
    {
      baseline: is(2.25, 'hit-and-miss'),
      level: 'basics-first',
      tallies: { ...held, basics: tally(['baseline'], ['baseline']) },
      ...lacks('basics-in-place', ['baseline']),
      first: 'baseline',
      strengths: ['pay-attention', 'observe-use'],
    },
  ],
  [
    'basics not known are no level, and the letters are told all the same',
    all(4, { baseline: [3, 3, null, null] }),
    {
      baseline: { asked: 4, answered: 2, cannotSay: 2, by: 'self', ...notKnown },
      level: null,
      tallies: { ...held, basics: tally(['baseline'], [], ['baseline']) },
      open: [],
      unknown: ['baseline'],
      first: 'pay-attention',
    },
  ],
  [
    'three of the four basics are enough; one open letter of POOR holds the level there',
    all(4, { baseline: [4, 4, 2, null], respect: [2, 2, 3] }),
    {
      baseline: is(10 / 3, 'usual'),
      respect: is(7 / 3, 'hit-and-miss'),
      level: 'basics-in-place',
      tallies: { ...held, poor: tally(POOR, ['respect']) },
      ...lacks('past-poor', ['respect']),
      first: 'respect',
    },
  ],
  [
    'a letter just above the line is not open, and not where to begin though it is the lowest',
    all(3, { respect: [2, 3, 3] }),
    { respect: is(8 / 3, 'usual'), level: good, tallies: { poor: tally(POOR) }, first: 'assess' },
  ],
  [
    'a letter that is not known blocks like an open one, and is told apart',
    all(4, { organise: null }),
    {
      organise: notKnown,
      level: 'basics-in-place',
      tallies: { ...held, poor: tally(POOR, [], ['organise']) },
      ...lacks('past-poor', [], { unknown: ['organise'] }),
      first: 'baseline',
    },
  ],
  [
    'the first open letter comes first, though a later one is lower',
    all(4, { 'own-process': 2, 'do-everything': [1, 1, 2] }),
    {
      'own-process': is(2, 'hit-and-miss'),
      'do-everything': is(4 / 3, 'rarely-there'),
      level: 'past-poor',
      tallies: { ...held, good: tally(GOOD, ['own-process', 'do-everything']) },
      ...lacks(good, ['own-process', 'do-everything']),
      first: 'own-process',
    },
  ],
  [
    'the last letter but one is open while not every contact was as good as the one before',
    all(4, { meet: [4, 3, 4] }),
    {
      meet: is(11 / 3, 'dependable'),
      level: good,
      tallies: { awesome: tally(AWESOME, ['meet']) },
      ...lacks('awesome', ['meet'], customer),
      first: 'meet',
    },
  ],
  [
    'with the same mean it is held where every contact was',
    all(4, { meet: [3, 4, 4] }),
    {
      meet: is(11 / 3, 'dependable'),
      level: good,
      tallies: held,
      ...lacks('awesome', [], customer),
      first: 'meet',
    },
  ],
  [
    'where that was not said it is open, not unknown',
    all(4, { meet: [4, null, 4] }),
    {
      meet: is(4, 'dependable'),
      tallies: { awesome: tally(AWESOME, ['meet']) },
      ...lacks('awesome', ['meet'], customer),
      first: 'meet',
    },
  ],
  [
    'letters on the edge of dependable are held, those below it open',
    all(4, {
      assess: [4, 4, 3],
      welcome: [4, 3, 3],
      educate: [4, 3, null],
      'start-from-customer': [4, 4, null],
      'own-customer': [3, 3, 4],
    }),
    {
      assess: is(11 / 3, 'dependable'),
      welcome: is(10 / 3, 'usual'),
      educate: is(3.5, 'dependable'),
      'start-from-customer': is(4, 'dependable'),
      'own-customer': is(10 / 3, 'usual'),
      level: good,
      tallies: { awesome: tally(AWESOME, ['welcome', 'own-customer']) },
      first: 'welcome',
    },
  ],
  [
    'the reader’s “every contact” does not stand in for the customer’s',
    all(4),
    {
      meet: { by: 'customer', ...is(11 / 3, 'dependable') },
      level: good,
      tallies: { awesome: tally(AWESOME, ['meet']) },
      ...lacks('awesome', ['meet']),
      first: 'meet',
    },
    all(4, { meet: [4, 3, 4] }),
  ],
  [
    'the customer’s answers are not averaged with the reader’s low ones',
    all(1),
    { ...each({ by: 'customer', ...is(4, 'dependable') }), level: 'awesome', tallies: held },
    all(4),
  ],
  [
    'nor with the reader’s high ones',
    all(4),
    { baseline: { by: 'customer', ...is(2, 'hit-and-miss') }, level: 'basics-first', first: 'baseline' },
    all(4, { baseline: 2 }),
  ],
  [
    'a customer who answers the top letters only leaves the level: it rests on every rung',
    all(4),
    {
      ...each({ by: 'customer' }, AWESOME),
      ...each({ by: 'self' }, ['baseline', ...POOR, ...GOOD]),
      level: good,
      tallies: held,
      ...lacks('awesome', [], customer),
      // Seven of sixteen is less than half: the reader's own grade.
      certainty: 'partly-checked',
    },
    Object.fromEntries(AWESOME.map((id) => [id, 4])),
  ],
  [
    'a customer who cannot judge one letter leaves the level too',
    all(4),
    {
      ...each({ by: 'customer' }, ['baseline', 'respect', 'meet']),
      organise: { by: 'self', ...is(4, 'dependable') },
      level: good,
      ...lacks('awesome', [], customer),
      certainty: 'checked',
    },
    all(4, { organise: null }),
  ],
  [
    'all at the bottom is Basics first, with no strengths',
    all(0),
    { ...each(is(0, 'rarely-there')), level: 'basics-first', first: 'baseline', strengths: [] },
  ],
  [
    'nothing that can be said measures nothing',
    all(null),
    {
      ...each(notKnown),
      level: null,
      tallies: {
        basics: tally(['baseline'], [], ['baseline']),
        poor: tally(POOR, [], POOR),
        good: tally(GOOD, [], GOOD),
        awesome: tally(AWESOME, [], AWESOME),
      },
      open: [],
      unknown: ['baseline'],
      first: null,
      strengths: [],
    },
  ],
];

test.each(cases)('%s', (_, changes, expected, theirs) => {
  expect(run(changes, theirs)).toMatchObject(expected);
});

test('the short form asks twenty questions, and measures nothing', () => {
  expect(quiz.questions.filter(({ short }) => short)).toHaveLength(20);
  const short = run(all(4), undefined, {}, 'short');
  expect(short).toMatchObject({ level: null, tallies: null, next: null, first: null, strengths: [] });
  expect(short).toMatchObject({ certainty: 'partly-checked' });
  expect(short).not.toHaveProperty('baseline');
});

describe('certainty', () => {
  test.each([
    ['nothing', 'hunch'],
    ['impression', 'hunch'],
    ['unprompted', 'partly-checked'],
    ['asked', 'partly-checked'],
    ['recorded', 'checked'],
    [null, 'hunch'],
  ])('%s makes it %s, and adds no step', (answer, certainty) => {
    expect(run(all(4, { 'customer-would-agree': answer }))).toEqual({ ...run(all(4)), certainty });
  });

  test.each([
    [7, 'hunch'],
    [8, 'checked'],
  ])('a customer who answers on %d of sixteen makes it %s', (count, certainty) => {
    const theirs = Object.fromEntries(ALL.slice(0, count).map((id) => [id, 4]));
    expect(run(all(4, { 'customer-would-agree': 'nothing' }), theirs)).toMatchObject({ certainty });
  });
});
