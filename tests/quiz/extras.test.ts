import { expect, test } from 'vitest';
import { extrasOf, needsOf } from '../../src/quiz/extras.ts';
import type { Question, Quiz } from '../../src/quiz/quiz.ts';
import { quizCalled } from './support.ts';

const plain: Question = { id: 'one', kind: 'single', text: 'Which?' };

function check(questions: Partial<Question>[], more: Partial<Quiz> = {}): Quiz {
  const base: Quiz = { ...quizCalled('tools-off-check'), ...more };
  const { pass: _, ...rest } = base;
  return {
    ...rest,
    ...('pass' in more ? { pass: more.pass } : {}),
    questions: questions.map((each, at) => ({ ...plain, id: `q${at}`, ...each })),
  } as Quiz;
}

test('a check of one plain question uses nothing more', () => {
  expect(extrasOf(check([{}]))).toEqual([]);
  expect(needsOf(check([{}]))).toEqual([]);
});

test('with a second question its end has something to list', () => {
  expect(extrasOf(check([{}, {}]))).toEqual(['end']);
  expect(needsOf(check([{}, {}]))).toEqual([]);
});

test.each([
  ['hint', { hint: 'Look again.' }],
  ['confidence', { confidence: true }],
  ['shuffle', { shuffle: true }],
] as const)(
  'one question with %s is enough for it, and for the script around questions',
  (extra, question) => {
    const quiz = check([{}, question]);
    expect(extrasOf(quiz)).toEqual([extra, 'end']);
    expect(needsOf(quiz)).toEqual(['check-extras']);
    expect(extrasOf(check([question]))).toEqual([extra]);
  },
);

test('a mark is used where the author set one, and needs nothing around the questions', () => {
  const quiz = check([{}, {}], { pass: 1 });
  expect(extrasOf(quiz)).toEqual(['pass', 'end']);
  expect(needsOf(quiz)).toEqual([]);
});

test('an assessment uses none of it', () => {
  expect(extrasOf(check([{}, { hint: 'Look.' }], { purpose: 'assessment' }))).toEqual([]);
});
