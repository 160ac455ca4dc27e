// What holds for any responses, under each of the four rules of levels.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, Responses } from '../../src/quiz/attempt.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import type { LevelStep, Levels } from '../../src/quiz/scoring.ts';
import { madeUp, POINTS } from './made-up.ts';
import { gradings } from './support.ts';

const DIMENSIONS = ['a', 'b', 'c', 'd'];
const step = (id: string, more = {}): LevelStep => ({ id, label: id, means: '', ...more });
const gateStep = step('gated', { by: 'gate' });

const rules: Levels[] = [
  {
    rule: 'mean',
    of: ['a', 'b'],
    steps: [
      gateStep,
      { ...step('one'), from: 0 },
      { ...step('two'), from: 2 },
      { ...step('three'), from: 3 },
    ],
  },
  {
    rule: 'count',
    tally: 'held',
    steps: [
      gateStep,
      { ...step('one'), from: 0 },
      { ...step('two'), from: 1 },
      { ...step('three'), from: 3 },
    ],
  },
  {
    rule: 'ladder',
    steps: [gateStep, step('one'), { ...step('two'), tally: 'low' }, { ...step('three'), tally: 'held' }],
  },
  {
    rule: 'quadrant',
    across: { label: '', of: ['a', 'b'], from: 2, low: '', high: '' },
    up: { label: '', of: ['c'], from: 2, low: '', high: '' },
    steps: [
      gateStep,
      { ...step('one'), across: 'low', up: 'low' },
      { ...step('two'), across: 'low', up: 'high' },
      { ...step('three'), across: 'high', up: 'low' },
      { ...step('four'), across: 'high', up: 'high', needs: 'customer' },
    ],
  },
];

const advice = { do: '', ask: '', plan: { if: '', then: '' }, read: { href: '', title: '' } };

function quizWith(levels: Levels) {
  return madeUp({
    dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, id === 'd' ? { apart: true } : {}])),
    levels,
    tallies: [
      { id: 'low', label: '', of: ['a', 'b'], from: 1 },
      { id: 'held', label: '', of: ['a', 'b', 'c'], from: 3 },
    ],
    gates: [
      {
        id: 'gate',
        label: '',
        dimension: 'c',
        level: 'gated',
        trips: [
          { id: 'trip', when: [{ any: ['c-1'], answered: ['none'] }], because: '', lift: '', ...advice },
        ],
        conditional: [],
      },
    ],
    caps: [{ id: 'cap', atMost: 'two', when: [{ tally: 'held', open: ['c'] }], because: '', lift: '' }],
    flags: [{ id: 'flag', when: [{ tally: 'held', atMost: 1 }], says: '', begin: 'b' }],
  });
}

const answer: fc.Arbitrary<Json> = fc.constantFrom(null, ...POINTS);
const sensible: fc.Arbitrary<Responses> = fc
  .tuple(...DIMENSIONS.flatMap(() => [0, 1].map(() => fc.option(answer, { nil: undefined }))))
  .map((values) =>
    Object.fromEntries(
      values.flatMap((value, place) => {
        const id = `${DIMENSIONS[Math.floor(place / 2)]}-${(place % 2) + 1}`;
        return value === undefined ? [] : [[id, { kind: 'rating', value }]];
      }),
    ),
  );
const malformed: fc.Arbitrary<Responses> = fc
  .dictionary(
    fc.constantFrom('a-1', 'b-2', 'c-1', '__proto__', 'constructor'),
    fc.record({
      kind: fc.constantFrom('rating', 'pair', 'toString'),
      value: fc.jsonValue() as fc.Arbitrary<Json>,
    }),
  )
  .map((responses) => ({ ...responses }));
const any = fc.oneof(sensible, malformed);

describe.each(rules.map((levels) => [levels.rule, levels] as const))('%s', (_, levels) => {
  const quiz = quizWith(levels);
  const steps = levels.steps.map(({ id }) => id);
  const score = (self: Responses, customer: Responses | undefined, of = quiz) =>
    scoreAssessment(of, 'full', { self, ...(customer && { customer }) }, gradings);
  const heard = fc.option(any, { nil: undefined });

  test('any responses are scored without an error, inside the scale, and to levels that there are', () => {
    fc.assert(
      fc.property(any, heard, (self, customer) => {
        const result = score(self, customer);
        for (const { mean } of result?.dimensions ?? []) {
          if (mean !== undefined) expect(mean >= 0 && mean <= 4).toBe(true);
        }
        for (const { id, held, open, unknown } of result?.tallies ?? []) {
          const all = quiz.scoring?.tallies.find((tally) => tally.id === id)?.of ?? [];
          expect([...held, ...open, ...unknown].sort()).toEqual([...all].sort());
        }
        for (const id of [result?.level?.id, result?.reached, result?.next?.id]) {
          if (id !== undefined) expect(steps).toContain(id);
        }
      }),
    );
  });

  test('the order of the questions does not matter', () => {
    const reversed = { ...quiz, questions: quiz.questions.toReversed() };
    fc.assert(
      fc.property(any, heard, (self, customer) => {
        expect(score(self, customer, reversed)).toEqual(score(self, customer));
      }),
    );
  });

  test('a gate or cap can only lower the level', () => {
    const open = quiz.scoring && { ...quiz, scoring: { ...quiz.scoring, gates: [], caps: [] } };
    fc.assert(
      fc.property(any, heard, (self, customer) => {
        const before = open && score(self, customer, open)?.level?.id;
        const after = score(self, customer)?.level?.id;
        if (before === undefined) return;
        expect(steps.indexOf(after ?? '')).toBeGreaterThanOrEqual(0);
        expect(steps.indexOf(after ?? '')).toBeLessThanOrEqual(steps.indexOf(before));
      }),
    );
  });

  test('no dimension that stands apart is named by a tally, a level or as where to begin', () => {
    fc.assert(
      fc.property(any, heard, (self, customer) => {
        const result = score(self, customer);
        const named = [result?.next?.open, result?.next?.unknown, result?.strengths].flat();
        expect(named).not.toContain('d');
        expect(result?.first).not.toEqual({ dimension: 'd' });
      }),
    );
  });
});
