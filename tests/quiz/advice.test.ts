// Which advice a result leads to, where to begin and what stands out, on made-up quizzes.
import { describe, expect, test } from 'vitest';
import { adviceFor, firstAdvice, questionedDimensions } from '../../src/quiz/advice.ts';
import type { AssessmentResult, Responses } from '../../src/quiz/attempt.ts';
import type { Advice, DimensionAdvice } from '../../src/quiz/quiz.ts';
import type { Condition, Flag, Gate, Scoring } from '../../src/quiz/scoring.ts';
import { at, type MadeUp, madeUp, score } from './made-up.ts';

const advice = (name: string): Advice => ({
  do: name,
  ask: '',
  plan: { if: '', then: '' },
  read: { href: '/', title: '' },
});
const entry = (
  dimension: string,
  band: string,
  direction?: DimensionAdvice['direction'],
): DimensionAdvice => ({
  ...advice(`${dimension} ${band} ${direction ?? 'plain'}`),
  dimension,
  band,
  ...(direction && { direction }),
});
const low = (dimension: string): Condition[] => [{ anyDimension: [dimension], band: ['low'] }];
const rule = (id: string, dimension: string) => ({
  id,
  when: low(dimension),
  because: '',
  lift: '',
  ...advice(id),
});
const gate = (id: string, dimension: string, more: Partial<Gate> = {}): Gate => ({
  id,
  label: '',
  dimension,
  level: 'gated',
  trips: [rule(`${id}-trips`, dimension), rule(`${id}-trips-too`, dimension)],
  conditional: [],
  ...more,
});
const flag = (id: string, dimension: string, begin?: string): Flag => ({
  id,
  when: low(dimension),
  says: '',
  ...(begin && { begin }),
});
const scored = (more: Partial<MadeUp> = {}) => {
  const quiz = madeUp({
    dimensions: { a: {}, b: {}, c: {} },
    levels: {
      rule: 'mean',
      of: ['a'],
      steps: [
        { id: 'gated', label: '', means: '', by: 'gate' },
        { id: 'any', label: '', means: '', from: 0 },
      ],
    },
    advice: [
      entry('a', 'low', 'too-little'),
      entry('a', 'low'),
      entry('a', 'high', 'too-much'),
      entry('b', 'low'),
    ],
    ...more,
  });
  const { scoring } = quiz;
  if (!scoring) throw new Error('it is an assessment');
  return { scoring, result: (values: Parameters<typeof at>[0]) => score(quiz, at(values)) };
};

describe('the advice for a dimension', () => {
  const { scoring } = scored();
  const given = (band: string | undefined, direction?: 'too-little' | 'too-much', id = 'a') =>
    adviceFor(scoring, {
      id,
      asked: 2,
      answered: 2,
      cannotSay: 0,
      by: 'self',
      ...(band && { band }),
      ...(direction && { direction }),
    })?.do;

  test('is that of its band and direction', () =>
    expect(given('low', 'too-little')).toBe('a low too-little'));
  test('without a direction is the plain one, wherever it stands', () =>
    expect(given('low')).toBe('a low plain'));
  test('for a direction of which nothing is said is the plain one', () =>
    expect(given('low', 'too-much')).toBe('a low plain'));
  test('is never that of another direction', () => expect(given('high', 'too-little')).toBeUndefined());
  test('is never that of another dimension', () => {
    expect(given('low', undefined, 'b')).toBe('b low plain');
    expect(given('low', undefined, 'c')).toBeUndefined();
  });
  test('is none where it was not measured', () => expect(given(undefined)).toBeUndefined());
});

describe('the first advice', () => {
  test('is that of the dimension to begin with', () => {
    const { scoring, result } = scored();
    expect(firstAdvice(scoring, result({ a: 4, b: 1, c: 4 }))?.do).toBe('b low plain');
  });

  test('is that of the gate’s rule where a gate has tripped', () => {
    const { scoring, result } = scored({ gates: [gate('other', 'a'), gate('mine', 'c')] });
    expect(firstAdvice(scoring, result({ a: 4, b: 1, c: 0 }))?.do).toBe('mine-trips');
    const second: AssessmentResult = { ...result({}), first: { gate: 'mine', rule: 'mine-trips-too' } };
    expect(firstAdvice(scoring, second)?.do).toBe('mine-trips-too');
  });

  test('is none where there is nothing to begin with, or it is gone', () => {
    const { scoring, result } = scored();
    expect(firstAdvice(scoring, result({}))).toBeUndefined();
    const gone = (first: NonNullable<AssessmentResult['first']>): AssessmentResult => ({
      ...result({}),
      first,
    });
    expect(firstAdvice(scoring, gone({ dimension: 'gone' }))).toBeUndefined();
    expect(firstAdvice(scoring, gone({ gate: 'gone', rule: 'gone' }))).toBeUndefined();
  });
});

describe('where to begin', () => {
  test('is a tripped gate before any flag', () => {
    const { result } = scored({ gates: [gate('g', 'c')], flags: [flag('f', 'c', 'b')] });
    expect(result({ a: 4, b: 4, c: 0 }).first).toEqual({ gate: 'g', rule: 'g-trips' });
  });

  test('is not a gate that only sets a condition', () => {
    const conditional = [{ id: 'maybe', when: low('c'), because: '', lift: '' }];
    const { result } = scored({ gates: [gate('g', 'c', { trips: [], conditional })] });
    const told = result({ a: 4, b: 4, c: 0 });
    expect(told).toMatchObject({
      gates: [{ gate: 'g', rule: 'maybe', outcome: 'conditional' }],
      level: { id: 'any', conditional: true },
      first: { dimension: 'c' },
    });
  });

  test('is what the first flag that is up names, though another dimension is lower', () => {
    const flags = [
      flag('down', 'b', 'a'),
      flag('silent', 'c'),
      flag('up', 'c', 'b'),
      flag('later', 'c', 'a'),
    ];
    expect(scored({ flags }).result({ a: 3, b: 4, c: 0 }).first).toEqual({ dimension: 'b' });
  });

  test('is not what a flag names where that was not measured', () => {
    const { result } = scored({ flags: [flag('up', 'c', 'b')] });
    expect(result({ a: 3, b: null, c: 0 }).first).toEqual({ dimension: 'c' });
  });

  test('is the lowest of what was picked and is low, and the lowest of all where none of it is', () => {
    const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    const question = { id: 'pick', kind: 'multiple', text: '', choose: 2, options };
    const quiz = madeUp({
      dimensions: { a: {}, b: {}, c: {} },
      levels: { rule: 'mean', of: ['a'], steps: [] },
      contribution: { question: 'pick' },
      questions: [question],
    });
    const pick = { kind: 'multiple', value: ['a', 'b'] };
    const first = (values: Parameters<typeof at>[0], response: Responses = { pick }) =>
      score(quiz, { ...at(values), ...response });
    // Of three bands the lower two count as low.
    expect(first({ a: 2, b: 1, c: 0 }).first).toEqual({ dimension: 'b' });
    expect(first({ a: 2, b: 3, c: 0 }).first).toEqual({ dimension: 'a' });
    expect(first({ a: 3, b: 4, c: 0 }).first).toEqual({ dimension: 'c' });
    expect(first({ a: 3, b: 4, c: 0 }).contribution).toEqual(['a', 'b']);
    // "Can't say" picks nothing, although it is on record.
    const unsaid = first({ a: 2, b: 3, c: 0 }, { pick: { kind: 'multiple', value: null } });
    expect(unsaid).toMatchObject({ contribution: [], first: { dimension: 'c' } });
  });
});

describe('what stands out well', () => {
  test('is up to two of the upper bands, the highest first, in their order where they are level', () => {
    const { result } = scored({ dimensions: { a: {}, b: {}, c: {}, d: {}, e: {} } });
    expect(result({ a: 0, b: 3, c: 4, d: 4, e: 3 }).strengths).toEqual(['c', 'd']);
    expect(result({ a: 0, b: 3, c: 2, d: 3, e: 4 }).strengths).toEqual(['e', 'b']);
    expect(result({ a: 0, b: 1, c: 2, d: null, e: 3 }).strengths).toEqual(['e']);
  });

  test('is not what is to be begun with, nor what a gate has questioned', () => {
    const { result } = scored({ gates: [gate('g', 'b', { trips: [rule('trip', 'c')] })] });
    expect(result({ a: 3, b: 4, c: 3 }).strengths).toEqual(['b', 'c']);
    expect(result({ a: 3, b: 4, c: 0 }).strengths).toEqual(['a']);
  });
});

test('a gate that has spoken questions its dimension, and no other gate does', () => {
  const scoring: Pick<Scoring, 'gates'> = { gates: [gate('g', 'a'), gate('h', 'b')] };
  const spoken = [{ gate: 'h', rule: 'x', outcome: 'conditional' as const }];
  expect(questionedDimensions({ ...scored().scoring, ...scoring }, spoken)).toEqual(['b']);
});
