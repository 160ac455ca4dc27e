import { expect, test } from 'vitest';
import { scoreCheck } from '../../src/quiz/check.ts';
import { factsOf } from '../../src/quiz/facts.ts';
import type { Quiz } from '../../src/quiz/quiz.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import { gradings } from './support.ts';

const options = [
  { id: 'warm', label: 'Warm', correct: true },
  { id: 'cold', label: 'Cold' },
];
const quiz: Quiz = {
  id: 'tea-check',
  version: 1,
  purpose: 'check',
  title: 'Tea',
  summary: '',
  minutes: { full: 1 },
  scales: {},
  questions: ['one', 'two', 'three', 'thought'].map((id) => ({
    id,
    kind: id === 'thought' ? 'reflection' : 'single',
    text: '',
    options,
  })),
};
const responses = {
  one: { kind: 'single', value: 'warm' },
  two: { kind: 'single', value: 'cold' },
  thought: { kind: 'reflection', value: 'Well.' },
};

test('a check gives every answered question its credit, and none to the others', () => {
  const credit = { one: 1, two: 0 };
  expect(scoreCheck(factsOf(quiz, 'full', responses, gradings))).toStrictEqual({
    purpose: 'check',
    credit,
  });
});

test('a quiz without scoring is no assessment', () => {
  expect(scoreAssessment(quiz, 'full', { self: responses }, gradings)).toBeUndefined();
});
