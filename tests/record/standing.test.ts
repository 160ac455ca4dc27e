import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { sureOf } from '../../src/record/confidence.ts';
import { standingOf } from '../../src/record/standing.ts';
import { realisticAttempt } from './samples.ts';

const answer = (sure?: string) => ({ kind: 'single', value: 'a', ...(sure && { sure }) });
const check = {
  ...realisticAttempt('check'),
  responses: { one: answer('sure'), two: answer('fairly'), three: answer('guess'), four: answer('sure') },
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
    const { result } = check;
    const bare = { ...check, responses: {}, result } as Attempt;
    expect([...standingOf(bare).values()]).toEqual(['again', 'again', 'right', 'right', 'right']);
  });

  it('says nothing of an assessment', () => {
    expect(standingOf(realisticAttempt()).size).toBe(0);
  });
});

it('reads how sure the reader was, with the answer or beside the answers, and nothing else', () => {
  expect(sureOf(check, 'one')).toBe('sure');
  expect(sureOf({ ...check, sure: { one: 'guess' } } as Attempt, 'one')).toBe('guess');
  expect(sureOf({ ...check, sure: { one: 'very' } } as Attempt, 'one')).toBeUndefined();
  expect(sureOf(check, 'constructor')).toBeUndefined();
});
