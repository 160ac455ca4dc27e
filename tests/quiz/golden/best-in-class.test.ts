// Instrument D, worked out by hand from its text: six practices on two sides, the reader's and the company's.
import { describe, expect, test } from 'vitest';
import { type Changes, golden, is, notKnown, sides } from './support.ts';

const SIX = ['feedback', 'delight', 'understand', 'expectations', 'say-no', 'human-touch'];
const FIVE = SIX.slice(1);
const { run, quiz } = golden('best-in-class', { 'customers-would-agree': 'asked' });

type Side = number | null | Changes;
const all = (value: number | null): Changes => Object.fromEntries(SIX.map((id) => [id, value]));
/** A number for a side: that answer to every question; changes: 4 to all others. */
const whole = (side: Side): Changes =>
  typeof side === 'object' && side !== null ? { ...all(4), ...side } : all(side);

function seen(me: Side, company: Side, evidence: string | null = 'asked') {
  const self = {
    ...sides(quiz, whole(me), whole(company)),
    'customers-would-agree': { kind: 'rating', value: evidence },
  };
  return run({}, undefined, { self });
}

const tally = (held: string[], open: string[], unknown: string[] = []) => ({ held, open, unknown });
const held = tally(SIX, []);
const open = tally([], SIX);
const across = (...ids: string[]) => ({ axis: 'across', open: ids, unknown: [] });
const up = (...ids: string[]) => ({ axis: 'up', open: ids, unknown: [] });
const without = (...ids: string[]) => SIX.filter((id) => !ids.includes(id));
const each = (of: unknown) => Object.fromEntries(SIX.map((id) => [id, of]));

const cases: [says: string, me: Side, company: Side, expected: Record<string, unknown>][] = [
  [
    'all high on both sides is Held on both sides, with nothing above',
    4,
    4,
    {
      ...each({ ...is(4, 'firmly-held'), beside: { company: 4 }, by: 'self' }),
      level: 'held-on-both-sides',
      tallies: { me: held, company: held },
      flags: [],
      next: null,
      axes: [],
      first: 'feedback',
      strengths: ['delight', 'understand'],
    },
  ],
  [
    'low on both sides: no single place comes next, and each side says what it lacks',
    2,
    2,
    {
      ...each(is(2, 'partly-held')),
      level: 'room-on-both-sides',
      tallies: { me: open, company: open },
      flags: ['in-a-vacuum', 'company-in-a-vacuum'],
      next: 'none of them',
      open: SIX,
      axes: [across(...SIX), up(...SIX)],
      first: 'feedback',
      strengths: [],
    },
  ],
  [
    'ahead of the company: what is open is the company’s',
    3,
    1,
    {
      ...each({ ...is(3, 'held'), beside: { company: 1 } }),
      level: 'you-ahead',
      tallies: { me: held, company: open },
      flags: ['company-in-a-vacuum'],
      next: 'held-on-both-sides',
      axes: [up(...SIX)],
      first: 'feedback',
    },
  ],
  [
    'the company ahead: Held on both sides is next, not You ahead that stands above it',
    2,
    4,
    {
      ...each({ ...is(2, 'partly-held'), beside: { company: 4 } }),
      level: 'company-ahead',
      tallies: { me: open, company: held },
      flags: ['in-a-vacuum'],
      next: 'held-on-both-sides',
      axes: [across(...SIX)],
      first: 'feedback',
    },
  ],
  [
    'feedback just below the line leaves the rest unchecked and changes no level',
    { feedback: [3, 3, 2] },
    4,
    {
      feedback: is(8 / 3, 'partly-held'),
      delight: is(4, 'firmly-held'),
      level: 'held-on-both-sides',
      tallies: { me: tally(FIVE, ['feedback']), company: held },
      flags: ['in-a-vacuum'],
      next: null,
      first: 'feedback',
      strengths: ['delight', 'understand'],
    },
  ],
  [
    'feedback exactly on the line is no vacuum',
    { feedback: 3 },
    4,
    {
      feedback: is(3, 'held'),
      tallies: { me: held, company: held },
      flags: [],
      level: 'held-on-both-sides',
      first: 'feedback',
    },
  ],
  [
    'one answer that cannot be given does not open feedback',
    { feedback: [3, null, 3] },
    4,
    {
      feedback: {
        asked: 3,
        answered: 2,
        cannotSay: 1,
        by: 'self',
        beside: { company: 4 },
        ...is(3, 'held'),
      },
      tallies: { me: held, company: held },
      flags: [],
    },
  ],
  [
    'feedback not known is no vacuum, and gives no level',
    { feedback: [0, null, null] },
    4,
    {
      feedback: { asked: 3, answered: 1, cannotSay: 2, by: 'self', beside: { company: 4 }, ...notKnown },
      tallies: { me: tally(FIVE, [], ['feedback']), company: held },
      flags: [],
      level: null,
      next: 'none of them',
      axes: [{ axis: 'across', open: [], unknown: ['feedback'] }],
      first: 'delight',
    },
  ],
  [
    'another practice that is low is no vacuum',
    { 'human-touch': [0, 1, 1] },
    4,
    {
      'human-touch': is(2 / 3, 'barely-held'),
      tallies: { me: tally(without('human-touch'), ['human-touch']), company: held },
      level: 'held-on-both-sides',
      flags: [],
      first: 'human-touch',
    },
  ],
  [
    'an axis exactly on 3 is high',
    { expectations: 2, 'say-no': 2, 'human-touch': 2 },
    0,
    {
      feedback: is(4, 'firmly-held'),
      expectations: is(2, 'partly-held'),
      level: 'you-ahead',
      tallies: { me: tally(SIX.slice(0, 3), SIX.slice(3)), company: open },
      flags: ['company-in-a-vacuum'],
      axes: [up(...SIX)],
      first: 'expectations',
    },
  ],
  [
    'an axis just below 3 is low, and its side names only what is below the line',
    { expectations: 2, 'say-no': 2, 'human-touch': [2, 2, 1] },
    0,
    {
      'human-touch': is(5 / 3, 'partly-held'),
      level: 'room-on-both-sides',
      tallies: { me: tally(SIX.slice(0, 3), SIX.slice(3)), company: open },
      flags: ['company-in-a-vacuum'],
      axes: [across('expectations', 'say-no', 'human-touch'), up(...SIX)],
      first: 'human-touch',
    },
  ],
  [
    'who works alone has no company beside, no level and no flag',
    4,
    null,
    {
      ...each({ asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(4, 'firmly-held') }),
      tallies: { me: held, company: tally([], [], SIX) },
      level: null,
      flags: [],
      next: 'none of them',
      axes: [{ axis: 'up', open: [], unknown: SIX }],
      first: 'feedback',
    },
  ],
  [
    'answers for the company only measure nothing of the reader’s',
    null,
    4,
    {
      ...each({ asked: 3, answered: 0, cannotSay: 3, by: 'self', beside: { company: 4 }, ...notKnown }),
      tallies: { me: tally([], [], SIX), company: held },
      level: null,
      flags: [],
      first: null,
      strengths: [],
    },
  ],
  [
    'the two sides are never averaged',
    4,
    { feedback: 0 },
    {
      feedback: { by: 'self', beside: { company: 0 }, ...is(4, 'firmly-held') },
      tallies: { me: held, company: tally(FIVE, ['feedback']) },
      level: 'held-on-both-sides',
      flags: ['company-in-a-vacuum'],
      next: null,
    },
  ],
  [
    'the company’s vacuum does not send the reader to feedback',
    { delight: 3 },
    { feedback: [2, 3, 3] },
    {
      feedback: { beside: { company: expect.closeTo(8 / 3, 9) } },
      delight: is(3, 'held'),
      tallies: { me: held, company: tally(FIVE, ['feedback']) },
      level: 'held-on-both-sides',
      flags: ['company-in-a-vacuum'],
      first: 'delight',
    },
  ],
  [
    'a mean on the edge of a band belongs to the upper one',
    {
      feedback: 3,
      delight: [1, 1, 2],
      understand: [1, 2, null],
      expectations: [4, 3, 3],
      'say-no': [4, 3, null],
      'human-touch': [2, 3, 3],
    },
    2,
    {
      feedback: is(3, 'held'),
      delight: is(4 / 3, 'barely-held'),
      understand: is(1.5, 'partly-held'),
      expectations: is(10 / 3, 'held'),
      'say-no': is(3.5, 'firmly-held'),
      'human-touch': is(8 / 3, 'partly-held'),
      level: 'room-on-both-sides',
      tallies: {
        me: tally(['feedback', 'expectations', 'say-no'], ['delight', 'understand', 'human-touch']),
        company: open,
      },
      flags: ['company-in-a-vacuum'],
      axes: [across('delight', 'understand', 'human-touch'), up(...SIX)],
      first: 'delight',
      strengths: ['say-no', 'expectations'],
    },
  ],
  [
    'the company’s coverage counts by itself',
    4,
    { delight: [4, null, null] },
    {
      delight: { asked: 3, answered: 3, cannotSay: 0, by: 'self', ...is(4, 'firmly-held') },
      tallies: { me: held, company: tally(without('delight'), [], ['delight']) },
      level: null,
      flags: [],
      next: 'none of them',
      axes: [{ axis: 'up', open: [], unknown: ['delight'] }],
    },
  ],
];

test.each(cases)('%s', (_, me, company, expected) => {
  expect(seen(me, company)).toMatchObject(expected);
});

test('one company’s answers that are too few leave no company beside', () => {
  expect(seen(4, { delight: [4, null, null] })).not.toHaveProperty('delight.beside');
  expect(seen(4, null)).not.toHaveProperty('feedback.beside');
});

test('a vacuum marks the five others and never feedback; the company’s names no place to begin', () => {
  const flags = quiz.scoring?.flags ?? [];
  expect(flags.map(({ id, marks, begin }) => [id, marks, begin])).toEqual([
    ['in-a-vacuum', FIVE, 'feedback'],
    ['company-in-a-vacuum', FIVE, undefined],
  ]);
});

describe('certainty', () => {
  test.each([
    ['nothing', 'hunch'],
    ['impression', 'hunch'],
    ['unprompted', 'partly-checked'],
    ['asked', 'partly-checked'],
    ['recorded', 'checked'],
    [null, 'hunch'],
  ])('%s makes it %s, and nothing else is different', (answer, certainty) => {
    expect(seen(4, 4, answer)).toEqual({ ...seen(4, 4), certainty });
  });

  test('without an answer it is the lowest', () => {
    expect(run({}, undefined, { self: {} })).toMatchObject({ certainty: 'hunch' });
  });
});
