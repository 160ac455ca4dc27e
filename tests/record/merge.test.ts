import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, Response } from '../../src/quiz/attempt.ts';
import { joinAttempts } from '../../src/record/join.ts';
import { type Contents, contentsOf } from '../../src/record/merge.ts';
import { anyAttempt, anyLook, anyPlan, anyTime } from './samples.ts';

const rated = (value: string): Response => ({ kind: 'rating', value });

// A finished attempt never changes: wherever it is found, it is the same. Before that it has many states.
const anyHistory = fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

// Few questions, few moments and few answers, so that states meet in all of them.
const anyQuestion = fc.constantFrom('one', 'two', 'constructor');
const anyState = fc.record(
  {
    saved: anyTime,
    responses: fc.dictionary(anyQuestion, fc.constantFrom(rated('most'), rated('some'), rated('no'))),
    at: fc.dictionary(anyQuestion, fc.integer({ min: 1, max: 3 })),
    shown: fc.uniqueArray(anyQuestion).map((shown) => shown.sort()),
    version: fc.constantFrom(1, 1, 1, 2),
  },
  { requiredKeys: ['saved', 'responses', 'version'] },
);

/** A record that holds some of these attempts, each in one of its states, and some plans. */
function anyRecordOf(history: Attempt[]): fc.Arbitrary<Contents> {
  const states = history.map(({ finished: _, result: __, shown: ___, at: ____, ...begun }) =>
    fc.option(
      fc.oneof(
        fc.constant({ ...begun, finished: begun.saved }),
        anyState.map((state): Attempt => ({ ...begun, ...state })),
      ),
    ),
  );
  return fc
    .record({
      attempts: fc.tuple(...states),
      plans: fc.array(anyPlan, { maxLength: 3 }),
      looks: fc.array(anyLook, { maxLength: 3 }),
    })
    .map(({ attempts, ...rest }) =>
      contentsOf({ attempts: attempts.filter((attempt) => attempt !== null), ...rest }),
    );
}

/** Both records put together, as a file that holds both is read. */
function both(here: Contents, there: Contents): Contents {
  return contentsOf({
    attempts: [...here.attempts.values(), ...there.attempts.values()],
    plans: [...here.plans.values(), ...there.plans.values()],
    looks: [...here.looks.values(), ...there.looks.values()],
  });
}

const anyThree = anyHistory.chain((history) => {
  const record = anyRecordOf(history);
  return fc.tuple(record, record, record);
});

describe('putting records together', () => {
  it('is done when it was done once', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        expect(both(both(a, b), b)).toEqual(both(a, b));
        expect(both(a, a)).toEqual(a);
      }),
    );
  });

  it('gives the same in either order', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        expect(both(a, b)).toEqual(both(b, a));
      }),
    );
  });

  it('gives the same in whatever groups', () => {
    fc.assert(
      fc.property(anyThree, ([a, b, c]) => {
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
      }),
    );
  });

  it('loses no attempt', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        const ids = new Set([...a.attempts.keys(), ...b.attempts.keys()]);
        expect(new Set(both(a, b).attempts.keys())).toEqual(ids);
      }),
    );
  });
});

describe('two states of one attempt', () => {
  const begun: Attempt = {
    id: 'a',
    quiz: 'partnership',
    version: 1,
    form: 'full',
    started: '2026-11-21T08:00:00.000Z',
    saved: '2026-11-21T08:05:00.000Z',
    responses: {},
  };
  const later = { ...begun, saved: '2026-11-21T08:10:00.000Z' };
  const finished = { ...begun, finished: begun.saved };

  /** Joins the two in both orders, which must not matter. */
  function join(one: Attempt, other: Attempt): Attempt {
    const joined = joinAttempts(one, other);
    expect(joinAttempts(other, one)).toEqual(joined);
    return joined;
  }

  it('become the finished one, although the other was saved later', () => {
    expect(joinAttempts(later, finished)).toBe(finished);
    expect(joinAttempts(finished, later)).toBe(finished);
  });

  it('keep the answers of both, although one was saved later', () => {
    const here = { ...begun, responses: { one: rated('most'), two: rated('some') }, at: { one: 9, two: 10 } };
    const there = { ...later, responses: { three: rated('no') }, at: { three: 20 } };
    expect(join(here, there)).toEqual({
      ...later,
      responses: { one: rated('most'), two: rated('some'), three: rated('no') },
      at: { one: 9, two: 10, three: 20 },
    });
  });

  it('keep the later of two answers to one question, also where the state was saved earlier', () => {
    const here = { ...begun, responses: { one: rated('most') }, at: { one: 30 } };
    const there = { ...later, responses: { one: rated('some') }, at: { one: 20 } };
    expect(join(here, there)).toMatchObject({ responses: { one: rated('most') }, at: { one: 30 } });
  });

  it('do not bring back an answer that was taken back later', () => {
    const here = { ...begun, responses: { one: rated('most') }, at: { one: 10 } };
    const there = { ...begun, at: { one: 20 } };
    expect(join(here, there)).toMatchObject({ responses: {}, at: { one: 20 } });
  });

  it('count an answer without a time as the earliest', () => {
    const here = { ...later, responses: { one: rated('some'), two: rated('some') } };
    const there = { ...begun, responses: { one: rated('most') }, at: { one: 1 } };
    expect(join(here, there).responses).toEqual({ one: rated('most'), two: rated('some') });
  });

  it('choose between answers of the same moment by their text', () => {
    const here = { ...begun, responses: { one: rated('most') }, at: { one: 10 } };
    const there = { ...begun, responses: { one: rated('some') }, at: { one: 10 } };
    expect(join(here, there).responses).toEqual({ one: rated('some') });
  });

  it('keep every explanation that was shown in either', () => {
    expect(join({ ...begun, shown: ['two'] }, { ...begun, shown: ['one'] }).shown).toEqual(['one', 'two']);
  });

  it('become one of the two, whole, when they are no states of the same sitting', () => {
    const here = { ...later, responses: { one: rated('most') } };
    const there = { ...begun, started: '2026-11-21T08:01:00.000Z', responses: { two: rated('most') } };
    expect(join(here, there)).toBe(there);
  });

  it('become the one here when both are finished and yet differ', () => {
    const forged = { ...finished, version: 2 };
    expect(joinAttempts(finished, forged)).toBe(finished);
  });
});
