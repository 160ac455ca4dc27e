// What the paper form says of rules.
import { expect, test } from 'vitest';
import { conditionInWords } from '../../src/components/paper/condition-words.ts';
import { paper } from '../../src/messages/en.ts';
import { setPage } from '../../src/questions/shared/page.ts';
import type { Condition } from '../../src/quiz/scoring.ts';
import { words } from '../questions/support.ts';
import { madeUp } from '../quiz/made-up.ts';

setPage({ root: './', words });

const quiz = madeUp({
  dimensions: { a: {} },
  levels: { rule: 'mean', of: ['a'], steps: [{ id: 'any', label: 'Any', means: '', from: 0 }] },
  tallies: [{ id: 'mine', label: 'What I do', of: ['a'], from: 3 }],
  questions: [
    {
      id: 'which',
      kind: 'single',
      text: 'Which?',
      options: [
        { id: 'tea', label: ['Green ', ['em', 'tea']] },
        { id: 'milk', label: 'Milk' },
      ],
    },
    { id: 'ticks', kind: 'checklist', text: 'What?', lines: [{ id: 'dated', label: 'It has a date' }] },
  ],
});

function said(condition: Condition): string {
  if (!quiz.scoring) throw new Error('it is an assessment');
  return conditionInWords(condition, { quiz, scoring: quiz.scoring, paper });
}

test('an answer is named by the label of its point, option or line', () => {
  expect(said({ any: ['a-1'], answered: ['none', 'all'] })).toBe('Question 1: none or all');
  expect(said({ any: ['which'], answered: ['tea'] })).toBe('Question 3: Green tea');
  expect(said({ any: ['which'], notAnswered: ['tea', 'milk'] })).toBe(
    'Question 3: anything but Green tea or Milk',
  );
  expect(said({ any: ['ticks'], answered: ['dated'] })).toBe('Question 4: It has a date');
});

test('"I can’t say" is named as the scale calls it, or as everybody does', () => {
  expect(said({ any: ['a-1'], answered: ['cannot-say'] })).toBe('Question 1: I can’t say');
  expect(said({ any: ['which'], answered: ['cannot-say'] })).toBe(`Question 3: ${words.cannotSay}`);
});

test('a line on a tally is a sentence that can be read off', () => {
  expect(said({ tally: 'mine', open: ['a'] })).toBe('In “What I do”, a has enough values and is not held');
  expect(said({ tally: 'mine', atLeast: 1 })).toBe('In “What I do”, at least 1 are held');
});
