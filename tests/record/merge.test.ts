import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { type Contents, contentsOf, merge, mergeAttempt } from '../../src/record/merge.ts';
import { anyAttempt, anyPlan, anyTime } from './samples.ts';

// A finished attempt never changes: wherever it is found, it is the same. Before that it has many states.
const anyHistory = fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

/** A record that holds some of these attempts, each in one of its states, and some plans. */
function anyRecordOf(history: Attempt[]): fc.Arbitrary<Contents> {
  const states = history.map(({ finished: _, result: __, ...begun }) => {
    const closed = { ...begun, finished: begun.saved };
    const state = fc.record({ saved: anyTime, responses: fc.constantFrom(begun.responses, {}) });
    return fc.option(
      fc.oneof(
        fc.constant(closed),
        state.map((change): Attempt => ({ ...begun, ...change })),
      ),
    );
  });
  return fc
    .record({ attempts: fc.tuple(...states), plans: fc.array(anyPlan, { maxLength: 3 }) })
    .map(({ attempts, plans }) =>
      contentsOf({ attempts: attempts.filter((attempt) => attempt !== null), plans }),
    );
}

const anyThree = anyHistory.chain((history) => {
  const record = anyRecordOf(history);
  return fc.tuple(record, record, record);
});

describe('merging records', () => {
  it('is done when it was done once', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
        expect(merge(a, a)).toEqual(a);
      }),
    );
  });

  it('gives the same in either order', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('gives the same in whatever groups', () => {
    fc.assert(
      fc.property(anyThree, ([a, b, c]) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('loses no attempt', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        const ids = new Set([...a.attempts.keys(), ...b.attempts.keys()]);
        expect(new Set(merge(a, b).attempts.keys())).toEqual(ids);
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

  it('become the finished one, although the other was saved later', () => {
    expect(mergeAttempt(later, finished)).toBe(finished);
    expect(mergeAttempt(finished, later)).toBe(finished);
  });

  it('become the later one when neither is finished', () => {
    expect(mergeAttempt(begun, later)).toBe(later);
    expect(mergeAttempt(later, begun)).toBe(later);
  });

  it('become the one here when both are finished and yet differ', () => {
    const forged = { ...finished, version: 2 };
    expect(mergeAttempt(finished, forged)).toBe(finished);
  });
});
