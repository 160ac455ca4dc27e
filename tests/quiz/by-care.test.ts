import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCare } from '../../src/quiz/by-care.ts';
import { anyId, anySureness } from '../record/samples.ts';

describe('the questions of a finished check', () => {
  test('are told apart by whether the reader was sure, and whether they were right', () => {
    const credit = { a: 0, b: 0.5, c: 0, d: 1, e: 1, f: 1 };
    expect(byCare(credit, { a: 'sure', b: 'sure', c: 'guess', d: 'guess', e: 'sure' })).toEqual({
      sureWrong: ['a', 'b'],
      wrong: ['c'],
      guessed: ['d'],
    });
  });

  test('are at most in one group, and all that were not right are in one', () => {
    const anyCredit = fc.dictionary(anyId, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(anyCredit, fc.dictionary(anyId, anySureness), (credit, sure) => {
        const { sureWrong, wrong, guessed } = byCare(credit, sure);
        const all = [...sureWrong, ...wrong, ...guessed];
        expect(new Set(all).size).toBe(all.length);
        expect([...sureWrong, ...wrong].sort()).toEqual(
          Object.keys(credit)
            .filter((id) => (credit[id] ?? 0) < 1)
            .sort(),
        );
      }),
    );
  });
});
