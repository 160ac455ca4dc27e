import { describe, expect, it } from 'vitest';
import type { Attempt, DimensionResult } from '../../src/quiz/attempt.ts';
import { changeOf, type Measured, measured } from '../../src/quiz/change.ts';

const empathy: DimensionResult = { id: 'empathy', asked: 4, answered: 4, cannotSay: 0, by: 'self' };

function sitting(dimension: Partial<DimensionResult>, more: Partial<Attempt> = {}): Measured {
  const finished = '2026-11-21T08:00:00.000Z';
  return {
    id: 'a',
    quiz: 'partnership',
    version: 1,
    form: 'full',
    started: finished,
    saved: finished,
    responses: {},
    ...more,
    finished: more.finished ?? finished,
    result: {
      purpose: 'assessment',
      gates: [],
      caps: [],
      dimensions: [{ ...empathy, ...dimension }],
      contribution: [],
      strengths: [],
    },
  };
}

describe('a change in a dimension between two sittings (instruments R7)', () => {
  it.each([
    ['a whole step up', 2, 3, true, 'moved-up'],
    ['a whole step down', 3, 2, true, 'moved-down'],
    ['a hair less than a step', 2, 2.999, false, 'too-little'],
    ['nothing', 2, 2, false, 'too-little'],
    // 8/3 - 5/3 is 0.9999999999999998.
    ['a whole step in thirds', 5 / 3, 8 / 3, true, 'moved-up'],
  ] as const)('%s', (_, before, after, possible, reason) => {
    expect(changeOf(sitting({ mean: before }), sitting({ mean: after }), 'empathy')).toEqual({
      possible,
      reason,
    });
  });

  it('is never told across other questions, however far it moved', () => {
    expect(changeOf(sitting({ mean: 0 }), sitting({ mean: 4 }, { version: 2 }), 'empathy')).toEqual({
      possible: false,
      reason: 'questions-changed',
    });
  });

  it('needs enough answers in both', () => {
    expect(changeOf(sitting({}), sitting({ mean: 4 }), 'empathy').reason).toBe('not-measured');
    expect(changeOf(sitting({ mean: 4 }), sitting({ mean: 4 }), 'fairness').reason).toBe('not-measured');
  });

  it('is never told between the reader’s own answers and the customer’s', () => {
    const change = changeOf(sitting({ mean: 1 }), sitting({ mean: 4, by: 'customer' }), 'empathy');
    expect(change).toEqual({ possible: false, reason: 'other-eyes' });
  });
});

describe('the sittings that are compared', () => {
  it('are the finished full ones of that quiz, the earliest first', () => {
    const early = sitting({}, { id: 'early', finished: '2025-01-01T00:00:00.000Z' });
    const late = sitting({}, { id: 'late' });
    const { finished: _, ...open } = sitting({}, { id: 'open' });
    const short = sitting({}, { id: 'short', form: 'short' });
    const other = sitting({}, { id: 'other', quiz: 'ladder' });
    const check: Attempt = { ...late, id: 'check', result: { purpose: 'check', credit: {} } };
    const found = measured([late, open, short, other, check, early], 'partnership');
    expect(found.map(({ id }) => id)).toEqual(['early', 'late']);
  });
});

describe('the sittings that measure', () => {
  const at = (id: string, finished: string) => sitting({ mean: 2 }, { id, finished });

  it('stand in the order they were finished, those of one moment in that of their ids', () => {
    const first = at('c', '2026-01-01T08:00:00.000Z');
    const [b, d] = [at('b', '2026-02-01T08:00:00.000Z'), at('d', '2026-02-01T08:00:00.000Z')];
    for (const mixed of [
      [d, first, b],
      [b, d, first],
      [first, d, b],
    ])
      expect(measured(mixed, 'partnership')).toEqual([first, b, d]);
  });

  it('are none without a result, or with one that has no dimension', () => {
    const { result, ...open } = at('a', '2026-01-01T08:00:00.000Z');
    expect(measured([open], 'partnership')).toEqual([]);
    expect(measured([{ ...open, result: { ...result, dimensions: [] } }], 'partnership')).toEqual([]);
  });

  it('tell nothing of a dimension that the later one does not have', () => {
    const [one, two] = [at('a', '2026-01-01T08:00:00.000Z'), at('b', '2026-02-01T08:00:00.000Z')];
    const without = { ...two, result: { ...two.result, dimensions: [] } };
    expect(changeOf(one, without, 'empathy').reason).toBe('not-measured');
  });
});
