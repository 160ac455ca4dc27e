import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/quiz/facts.ts';
import type { Question, Quiz } from '../../src/quiz/quiz.ts';
import { gradings, quizCalled } from './support.ts';

const scales = quizCalled('partnership').scales;

/** A quiz of one question. */
function quizOf(question: Question & Record<string, unknown>): Quiz {
  return {
    id: 'one',
    version: 1,
    purpose: 'assessment',
    title: 'One',
    summary: '',
    minutes: { full: 1 },
    scales,
    questions: [question],
  };
}

const rating = quizOf({ id: 'q', kind: 'rating', scale: 'state', text: 'I know.' });
const reflection = quizOf({ id: 'q', kind: 'reflection', text: 'What came to mind?' });
const two = quizOf({
  id: 'q',
  kind: 'multiple',
  text: 'Which two?',
  choose: 2,
  options: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
});

const given = (quiz: Quiz, response?: { kind: string; value: never }) =>
  factsOf(quiz, 'full', response ? { q: response } : {}, gradings).get('q')?.given;

describe('what was given to a question', () => {
  test('nothing, "cannot say" and an answer are told apart', () => {
    expect(given(rating)).toBe('nothing');
    expect(given(rating, { kind: 'rating', value: null as never })).toBe('cannot-say');
    expect(given(rating, { kind: 'rating', value: 'yes' as never })).toBe('answer');
  });

  test('an answer of another kind, or to a point that is gone, is none', () => {
    expect(given(rating, { kind: 'amount', value: 'yes' as never })).toBe('nothing');
    expect(given(rating, { kind: 'rating', value: 'perhaps' as never })).toBe('nothing');
  });

  test('one of two to choose is not yet an answer', () => {
    expect(given(two, { kind: 'multiple', value: ['a'] as never })).toBe('nothing');
    expect(given(two, { kind: 'multiple', value: ['a', 'c'] as never })).toBe('answer');
  });

  test('a reflection may be passed over', () => {
    expect(given(reflection)).toBe('passed');
    expect(given(reflection, { kind: 'reflection', value: 'A thought.' as never })).toBe('answer');
  });
});
