import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { standingByNow, standingOf } from '../../src/record/standing.ts';
import { realisticAttempt } from './samples.ts';

const check = {
  ...realisticAttempt('check'),
  sure: { one: 'sure', two: 'fairly', three: 'guess', four: 'sure' },
  result: { purpose: 'check', credit: { one: 0, two: 0.5, three: 1, four: 1, five: 1 } },
} as Attempt;

describe('what a check says', () => {
  it('tells what misleads from what is open, and what is known from what was guessed', () => {
    expect(Object.fromEntries(standingOf(check))).toEqual({
      one: 'sureWrong',
      two: 'again',
      three: 'guessed',
      four: 'right',
      five: 'right',
    });
  });

  it('says what is right and what is not also where nobody was asked how sure they were', () => {
    const { sure: _, ...bare } = check;
    expect([...standingOf(bare).values()]).toEqual(['again', 'again', 'right', 'right', 'right']);
  });

  it('stands by now as it did before, but for what was asked again', () => {
    const again = {
      ...check,
      id: 'again',
      of: 'check',
      asks: ['one', 'two'],
      sure: { one: 'fairly', two: 'sure' },
      result: { purpose: 'check', credit: { one: 1, two: 0 } },
    } as Attempt;
    const other = { ...check, id: 'earlier', result: { purpose: 'check', credit: { six: 1 } } } as Attempt;
    expect(Object.fromEntries(standingByNow([again, check, other]))).toEqual({
      one: 'right',
      two: 'sureWrong',
      three: 'guessed',
      four: 'right',
      five: 'right',
    });
    expect(standingByNow([check, other])).toEqual(standingOf(check));
    expect(standingByNow([]).size).toBe(0);
  });

  it('says nothing of an assessment', () => {
    expect(standingOf(realisticAttempt()).size).toBe(0);
  });
});
