import fc from 'fast-check';
import type { Attempt, DimensionResult, Json, Plan, Response, Result } from '../../src/quiz/attempt.ts';
import type { LookBack } from '../../src/record/look-back.ts';
import { WENT } from '../../src/record/plan-codec.ts';
import { createMemoryShelf, type Shelf } from '../../src/record/shelf.ts';

const COUNTS: Record<string, number> = {
  friendliness: 5,
  empathy: 4,
  fairness: 4,
  control: 4,
  alternatives: 4,
  information: 5,
  'partnership-trust': 3,
  'partnership-resilience': 3,
  'partnership-human': 3,
  'partnership-preconditions': 3,
  honesty: 5,
  'foundation-expand': 3,
  'foundation-know': 4,
  'foundation-processes': 4,
};
const RATINGS = ['most', 'about-half', 'all', 'yes', 'could-show', 'partly', null];
const AMOUNTS = ['friendliness-5', 'alternatives-4', 'information-5'];

/** A finished full attempt of the partnership assessment: 54 answers, 14 dimensions, thirds and all. */
export function realisticAttempt(id = 'abcdefghijkm'): Attempt {
  const questions = Object.entries(COUNTS).flatMap(([dimension, n]) =>
    Array.from({ length: n }, (_, index) => `${dimension}-${index + 1}`),
  );
  const responses: Record<string, Response> = {};
  for (const [index, question] of questions.entries()) {
    responses[question] = AMOUNTS.includes(question)
      ? { kind: 'amount', value: 'bit-too-little' }
      : { kind: 'rating', value: RATINGS[index % RATINGS.length] ?? null };
  }
  const dimensions = Object.entries(COUNTS).map(([dimension, asked], index): DimensionResult => {
    const answered = asked - (index % 2);
    const mean = (answered * 3 - 1) / answered;
    const result: DimensionResult = {
      id: dimension,
      asked,
      answered,
      cannotSay: index % 2,
      mean,
      by: 'self',
    };
    return AMOUNTS.some((amount) => amount.startsWith(dimension))
      ? { ...result, band: 'hit-and-miss', direction: 'too-little' }
      : { ...result, band: 'usual' };
  });
  return {
    id,
    quiz: 'partnership',
    version: 1,
    form: 'full',
    started: '2026-11-21T08:00:00.000Z',
    saved: '2026-11-21T08:15:00.000Z',
    finished: '2026-11-21T08:15:00.000Z',
    responses,
    result: {
      purpose: 'assessment',
      level: { id: 'put-it-right-first', label: 'Put it right first', conditional: false },
      gates: [{ gate: 'honesty', rule: 'open-lapse', outcome: 'tripped' }],
      caps: ['preconditions'],
      dimensions,
      certainty: 'partly-checked',
      contribution: ['friendliness', 'information'],
      first: { gate: 'honesty', rule: 'open-lapse' },
      strengths: ['partnership-trust', 'foundation-know'],
    },
  };
}

export const anyId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z\d]{0,8}(-[a-z\d]{1,8}){0,2}$/),
  fc.constantFrom('constructor', 'to-string', 'valueOf'),
);
export const anyTime = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

// JSON has no -0, and a field named __proto__ is never kept.
const anyJson = fc
  .jsonValue({ maxDepth: 4 })
  .filter(
    (value) =>
      !/-0\b(?![.\d])|__proto__/.test(JSON.stringify(value, (_, v) => (Object.is(v, -0) ? '-0' : v))),
  )
  .map((value) => value as Json);

const anyResponse: fc.Arbitrary<Response> = fc.record({ kind: anyId, value: anyJson });

const anyMean = fc.double({ min: 0, max: 4, noNaN: true }).filter((mean) => !Object.is(mean, -0));
const someIds = fc.array(anyId, { maxLength: 3 });

const anyDimension: fc.Arbitrary<DimensionResult> = fc.record(
  {
    id: anyId,
    asked: fc.nat(),
    answered: fc.nat(),
    cannotSay: fc.nat(),
    mean: anyMean,
    band: fc.oneof(anyId, fc.constant('self')),
    direction: fc.constantFrom('too-little' as const, 'too-much' as const),
    by: fc.constantFrom('self' as const, 'customer' as const),
    certainty: fc.oneof(anyId, fc.constant('self')),
    beside: fc.dictionary(anyId, anyMean, { minKeys: 1, maxKeys: 3 }),
  },
  { requiredKeys: ['id', 'asked', 'answered', 'cannotSay', 'by'] },
);

const anyResult: fc.Arbitrary<Result> = fc.oneof(
  fc.record({
    purpose: fc.constant('check' as const),
    credit: fc.dictionary(anyId, fc.constantFrom(0, 0.5, 1 / 3, 1)),
  }),
  fc.record(
    {
      purpose: fc.constant('assessment' as const),
      level: fc.record({ id: anyId, label: fc.string({ maxLength: 40 }), conditional: fc.boolean() }),
      gates: fc.array(
        fc.record({
          gate: anyId,
          rule: anyId,
          outcome: fc.constantFrom('tripped' as const, 'conditional' as const),
        }),
        { maxLength: 3 },
      ),
      caps: someIds,
      reached: anyId,
      next: fc.record(
        {
          id: anyId,
          open: someIds,
          unknown: someIds,
          axes: fc.array(
            fc.record({
              axis: fc.constantFrom('across' as const, 'up' as const),
              open: someIds,
              unknown: someIds,
            }),
            { maxLength: 2 },
          ),
          customer: fc.constant(true as const),
        },
        { requiredKeys: ['open', 'unknown'] },
      ),
      tallies: fc.array(fc.record({ id: anyId, held: someIds, open: someIds, unknown: someIds }), {
        minLength: 1,
        maxLength: 2,
      }),
      flags: fc.array(anyId, { minLength: 1, maxLength: 3 }),
      known: fc.record({ check: anyId, value: anyMean, finished: anyTime }),
      dimensions: fc.array(anyDimension, { maxLength: 4 }),
      certainty: anyId,
      contribution: fc.array(anyId, { maxLength: 3 }),
      first: fc.oneof(fc.record({ gate: anyId, rule: anyId }), fc.record({ dimension: anyId })),
      strengths: fc.array(anyId, { maxLength: 3 }),
    },
    { requiredKeys: ['purpose', 'gates', 'caps', 'dimensions', 'contribution', 'strengths'] },
  ),
);

export const anySureness = fc.constantFrom('sure' as const, 'fairly' as const, 'guess' as const);

/** Any attempt that the site could have written. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: anyId,
    quiz: anyId,
    version: fc.integer({ min: 1, max: 99 }),
    form: fc.constantFrom('full' as const, 'short' as const),
    started: anyTime,
    saved: anyTime,
    finished: anyTime,
    responses: fc.dictionary(anyId, anyResponse, { maxKeys: 6 }),
    at: fc.dictionary(anyId, fc.nat()),
    shown: fc.array(anyId, { maxLength: 3 }),
    sure: fc.dictionary(anyId, anySureness, { maxKeys: 4 }),
    seed: anyId,
    of: anyId,
    asks: fc.array(anyId, { maxLength: 3 }),
    result: anyResult,
  },
  { requiredKeys: ['id', 'quiz', 'version', 'form', 'started', 'saved', 'responses'] },
);

export const anyPlan: fc.Arbitrary<Plan> = fc.record(
  {
    attempt: anyId,
    saved: anyTime,
    if: fc.string({ unit: 'grapheme' }),
    then: fc.string({ unit: 'grapheme' }),
    due: anyTime.map((time) => time.slice(0, 10)),
    went: fc.constantFrom(...WENT),
    note: fc.string({ unit: 'grapheme' }),
  },
  { requiredKeys: ['attempt', 'saved', 'if', 'then'] },
);

export const anyLook: fc.Arbitrary<LookBack> = fc.record({
  attempt: anyId,
  of: anyId,
  saved: anyTime,
  bands: fc.dictionary(anyId, anyId, { maxKeys: 4 }),
});

/** A clock that goes on by one second at every look, and ids that count. */
export function tools() {
  let looks = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 21, 9, 0, looks++)).toISOString(),
    newId: () => `id-${++ids}`,
  };
}

/** A memory shelf whose writes can be made to fail. */
export function failingShelf(entries = new Map<string, string>()) {
  const shelf = createMemoryShelf(entries);
  const failure: { why?: 'full' | 'blocked' | undefined } = {};
  const write: Shelf['write'] = (key, text) => failure.why ?? shelf.write(key, text);
  return { entries, failure, shelf: { ...shelf, write } };
}
