// Which questions a form asks, how long it takes, and on which pages they stand.
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/quiz/form.ts';
import { hasShortForm, minutesOf } from '../../src/quiz/length.ts';
import type { Question, Quiz } from '../../src/quiz/quiz.ts';
import { stepsOf } from '../../src/quiz/steps.ts';
import { madeUp } from './made-up.ts';

const rating = (id: string, more: Partial<Question>) => ({
  id,
  kind: 'rating',
  scale: 'five',
  text: '',
  ...more,
});
const apart = { heading: 'A word more' };

const made = madeUp({
  dimensions: {
    a: { group: 'first' },
    b: { group: 'second' },
    c: { group: 'first' },
    unasked: { group: 'third' },
  },
  levels: { rule: 'mean', of: ['a'], steps: [] },
  groups: [
    { id: 'first', label: 'The first' },
    { id: 'second', label: 'The second' },
    { id: 'third', label: 'The third' },
  ],
  questions: [
    rating('b-1', { dimension: 'b' }),
    rating('a-1', { dimension: 'a', short: true }),
    rating('c-1', { dimension: 'c', short: true }),
    rating('last', { ...apart, short: true }),
    rating('very-last', {}),
    rating('a-2', { dimension: 'a' }),
  ],
});
const quiz: Quiz = {
  ...made,
  questions: made.questions.filter(({ dimension }) => dimension !== 'unasked'),
  minutes: { full: 12, short: 3 },
};
const ids = (questions: Question[]) => questions.map(({ id }) => id);

describe('a form', () => {
  test('full asks everything in order, short what is marked so', () => {
    expect(ids(questionsOf(quiz, 'full'))).toEqual(['b-1', 'a-1', 'c-1', 'last', 'very-last', 'a-2']);
    expect(ids(questionsOf(quiz, 'short'))).toEqual(['a-1', 'c-1', 'last']);
  });

  test('short is there when a question is marked so', () => {
    expect(hasShortForm(quiz)).toBe(true);
    expect(hasShortForm({ ...quiz, questions: [rating('a-1', { dimension: 'a' })] })).toBe(false);
  });

  test('takes its minutes; a short one of which nothing is said, those of the full one', () => {
    expect([minutesOf(quiz, 'full'), minutesOf(quiz, 'short')]).toEqual([12, 3]);
    expect(minutesOf({ ...quiz, minutes: { full: 12 } }, 'short')).toBe(12);
  });
});

describe('the pages', () => {
  const pages = (form: 'full' | 'short', of = quiz) =>
    stepsOf(of, form).map(({ questions, ...page }) => ({ ...page, asks: ids(questions) }));

  test('of a full form are one for each dimension in its order, then one for each question without', () => {
    expect(pages('full')).toEqual([
      { id: 'a', heading: 'a', dimension: 'a', asks: ['a-1', 'a-2'] },
      { id: 'b', heading: 'b', dimension: 'b', asks: ['b-1'] },
      { id: 'c', heading: 'c', dimension: 'c', asks: ['c-1'] },
      { id: 'last', heading: 'A word more', asks: ['last'] },
      { id: 'very-last', heading: '', asks: ['very-last'] },
    ]);
  });

  test('of a short form are one for each group that asks something', () => {
    expect(pages('short')).toEqual([
      { id: 'group-first', heading: 'The first', asks: ['a-1', 'c-1'] },
      { id: 'last', heading: 'A word more', asks: ['last'] },
    ]);
  });

  test('of a quiz without dimensions are its questions without one', () => {
    const { scoring: _, ...check } = quiz;
    expect(pages('full', check).map(({ id }) => id)).toEqual(['last', 'very-last']);
    expect(pages('short', check).map(({ id }) => id)).toEqual(['last']);
  });
});
