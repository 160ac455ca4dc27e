import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, Plan, Response } from '../../src/quiz/attempt.ts';
import { table } from '../../src/record/check.ts';
import { type Contents, contentsOf, mergeAttempt, mergePlan, sameAttempt } from '../../src/record/merge.ts';
import { anyAttempt, anyLook, anyPlan, anySureness, anyTime } from './samples.ts';

const rated = (value: string): Response => ({ kind: 'rating', value });

// A finished attempt never changes: wherever it is found, it is the same. Before that it has many states.
const anyHistory = fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

// Few questions, few moments and few answers, so that states meet in all of them.
const anyQuestion = fc.constantFrom('one', 'two', 'constructor');
/** As an entry is read: a table without a prototype. */
const anyTable = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(anyQuestion, value).map((all) => table(Object.entries(all)));
const anyState = fc.record(
  {
    saved: anyTime,
    responses: anyTable(fc.constantFrom(rated('most'), rated('some'), rated('no'))),
    at: anyTable(fc.integer({ min: 0, max: 3 })),
    shown: fc.uniqueArray(anyQuestion).map((shown) => shown.sort()),
    sure: anyTable(anySureness),
    version: fc.constantFrom(1, 1, 1, 2),
  },
  { requiredKeys: ['saved', 'responses', 'version'] },
);

/** A record that holds some of these attempts, each in one of its states, and some plans. */
function anyRecordOf(history: Attempt[]): fc.Arbitrary<Contents> {
  const states = history.map(({ finished: _, result: __, shown: ___, at: ____, sure: _____, ...begun }) =>
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
    const joined = mergeAttempt(one, other);
    expect(mergeAttempt(other, one)).toEqual(joined);
    return joined;
  }

  it('become the finished one, although the other was saved later', () => {
    expect(mergeAttempt(later, finished)).toBe(finished);
    expect(mergeAttempt(finished, later)).toBe(finished);
  });

  it('keep with each answer how sure the reader was of just that answer', () => {
    const here: Attempt = {
      ...begun,
      responses: { one: rated('most') },
      sure: { one: 'sure' },
      at: { one: 9 },
    };
    const there: Attempt = {
      ...later,
      responses: { one: rated('no') },
      sure: { two: 'guess' },
      at: { one: 10, two: 3 },
    };
    expect(join(here, there)).toMatchObject({ responses: { one: rated('no') }, sure: { two: 'guess' } });
    expect(join(here, there).sure).not.toHaveProperty('one');
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
    const joined = join(here, there);
    expect(joined).toMatchObject({ at: { one: 20 } });
    expect(Object.keys(joined.responses)).toEqual([]);
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
    expect(mergeAttempt(finished, forged)).toBe(finished);
  });
});

describe('the same attempt', () => {
  const attempt: Attempt = {
    id: 'a',
    quiz: 'partnership',
    version: 1,
    form: 'full',
    started: '2026-11-21T08:00:00.000Z',
    saved: '2026-11-21T08:05:00.000Z',
    responses: {
      one: { kind: 'sort', value: { dog: 'four', hen: 'two', cat: 'four' } },
      two: { kind: 'rank', value: ['a', 'b', null] },
    },
  };
  const turned = (value: object): object => Object.fromEntries(Object.entries(value).toReversed());
  const sorted: Response = { kind: 'sort', value: { hen: 'two', cat: 'four', dog: 'four' } };

  it('is the same in whatever order its fields were put, at any depth', () => {
    const { one, two } = attempt.responses;
    if (!one || !two) throw new Error('there are two');
    expect(sameAttempt(attempt, { ...attempt })).toBe(true);
    expect(sameAttempt(attempt, { ...attempt, ...(turned(attempt) as Attempt) })).toBe(true);
    expect(sameAttempt(attempt, turned(attempt) as Attempt)).toBe(true);
    expect(sameAttempt(attempt, { ...attempt, responses: { two, one: sorted } })).toBe(true);
  });

  it('is another one with another answer, or with a list in another order', () => {
    const { one } = attempt.responses;
    if (!one) throw new Error('it is there');
    const two = (...value: (string | null)[]) => ({
      ...attempt,
      responses: { one, two: { kind: 'rank', value } },
    });
    expect(sameAttempt(attempt, two('a', 'b', null))).toBe(true);
    expect(sameAttempt(attempt, two('b', 'a', null))).toBe(false);
    expect(sameAttempt(attempt, two('a', 'b'))).toBe(false);
  });
});

describe('of two plans for one attempt', () => {
  const plan = (saved: string, then: string): Plan => ({ attempt: 'a', saved, if: 'it rings', then });
  const [early, late] = ['2026-11-21T08:00:00.000Z', '2026-11-21T09:00:00.000Z'];

  it('the later one counts, whatever it says', () => {
    const [first, second] = [plan(early, 'z'), plan(late, 'a')];
    expect(mergePlan(first, second)).toBe(second);
    expect(mergePlan(second, first)).toBe(second);
  });

  it('of the same moment it is always the same one, in whatever order its fields were put', () => {
    const [one, other] = [plan(early, 'a'), plan(early, 'b')];
    expect(mergePlan(one, other)).toBe(other);
    expect(mergePlan(other, one)).toBe(other);
    const again: Plan = { then: 'a', if: 'it rings', saved: early, attempt: 'a' };
    expect(mergePlan(again, other)).toBe(other);
    expect(mergePlan(one, again)).toBe(one);
  });
});
