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

describe('a fact', () => {
  const named = quizOf({ id: 'constructor', kind: 'rating', scale: 'state', text: 'I know.' });

  test('on a question called like something every object has is not given by that', () => {
    expect(factsOf(named, 'full', {}, gradings).get('constructor')?.given).toBe('nothing');
  });

  test('says of what is not answered that it cannot be said', () => {
    expect(factsOf(rating, 'full', {}, gradings).get('q')).toStrictEqual({
      question: 'q',
      scored: true,
      given: 'nothing',
      chosen: ['cannot-say'],
    });
  });

  test('holds what was chosen and what it counts', () => {
    const placed = quizOf({ id: 'q', kind: 'rating', scale: 'state', text: 'I know.', dimension: 'd' });
    expect(factsOf(placed, 'full', { q: { kind: 'rating', value: 'yes' } }, gradings).get('q')).toEqual({
      question: 'q',
      dimension: 'd',
      scored: true,
      given: 'answer',
      chosen: ['yes'],
      value: 3,
    });
  });

  test('of a kind that is not known is none that counts', () => {
    const strange = quizOf({ id: 'q', kind: 'oracle', text: 'Well?' });
    expect(factsOf(strange, 'full', { q: { kind: 'oracle', value: 'yes' } }, gradings).get('q')).toEqual({
      question: 'q',
      scored: false,
      given: 'nothing',
      chosen: ['cannot-say'],
    });
  });

  test('apart is not scored, whatever is answered', () => {
    const aside = quizOf({ id: 'q', kind: 'rating', scale: 'state', text: 'I know.', apart: true });
    expect(factsOf(aside, 'full', { q: { kind: 'rating', value: 'yes' } }, gradings).get('q')?.scored).toBe(
      false,
    );
  });

  test('on a question for several is "cannot say" only when it is for each', () => {
    const pair = quizOf({
      id: 'q',
      kind: 'pair',
      scale: 'between-two',
      text: '',
      left: '',
      right: '',
      for: [
        { id: 'company', label: '' },
        { id: 'me', label: '' },
      ],
    });
    const { 'between-two': betweenTwo } = quizCalled('best-in-class').scales;
    const asked = { ...pair, scales: { ...(betweenTwo && { 'between-two': betweenTwo }) } };
    const of = (value: Record<string, string>) =>
      factsOf(asked, 'full', { q: { kind: 'pair', value } }, gradings).get('q');
    expect(of({ company: 'cannot-say', me: 'cannot-say' })?.given).toBe('cannot-say');
    expect(of({ company: 'cannot-say', me: 'in-between' })).toMatchObject({ given: 'answer', value: 2 });
    expect(of({ company: 'in-between', me: 'cannot-say' })).toMatchObject({
      given: 'cannot-say',
      beside: { company: 2 },
    });
  });

  test('of a number, which chooses nothing, is an answer', () => {
    const number = quizOf({ id: 'q', kind: 'number', text: 'How many?', unit: 'days' });
    expect(given(number, { kind: 'number', value: 3 as never })).toBe('answer');
  });

  test('in a short form is there for what it asks', () => {
    const two: Quiz = {
      ...rating,
      questions: ['q', 'r'].flatMap((id) =>
        rating.questions.map((each) => ({ ...each, id, short: id === 'r' })),
      ),
    };
    expect([...factsOf(two, 'short', {}, gradings).keys()]).toEqual(['r']);
  });
});
