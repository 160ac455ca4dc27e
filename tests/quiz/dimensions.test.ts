import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/quiz/advice.ts';
import { bandOf, isLow } from '../../src/quiz/dimensions.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import { type Answers, gradings, partnershipAt, quizCalled, responsesOf } from './support.ts';

const quiz = quizCalled('partnership');
const { scoring } = quiz;
if (!scoring) throw new Error('partnership is an assessment');

function dimension(id: string, changes: Answers) {
  const self = responsesOf(quiz, partnershipAt(4, changes));
  const found = scoreAssessment(quiz, 'full', { self }, gradings)?.dimensions.find((one) => one.id === id);
  if (!found) throw new Error(`no dimension ${id}`);
  return found;
}

test.each([
  [0, 'rarely-there'],
  [1.49, 'rarely-there'],
  [1.5, 'hit-and-miss'],
  [2.49, 'hit-and-miss'],
  [2.5, 'usual'],
  [3.49, 'usual'],
  [3.5, 'dependable'],
  [4, 'dependable'],
])('a mean of %d is "%s" (R4)', (mean, band) => {
  expect(bandOf(mean, scoring.bands)?.id).toBe(band);
});

test('the lower half of the bands is low; what has no band is not', () => {
  const low = (bands: typeof scoring.bands) =>
    ['rarely-there', 'hit-and-miss', 'usual', 'gone', undefined].map((id) => isLow(id, bands));
  expect(low(scoring.bands)).toEqual([true, true, false, false, false]);
  // The middle one of three is low too.
  expect(low(scoring.bands.slice(0, 3))).toEqual([true, true, false, false, false]);
});

test('what is not known of a dimension leaves no trace in the result', () => {
  const unsaid = { 'partnership-trust-1': null, 'partnership-trust-2': null };
  expect(dimension('partnership-trust', unsaid)).toStrictEqual({
    id: 'partnership-trust',
    asked: 3,
    answered: 1,
    cannotSay: 2,
    by: 'self',
  });
  expect(dimension('partnership-trust', {})).toStrictEqual({
    id: 'partnership-trust',
    asked: 3,
    answered: 3,
    cannotSay: 0,
    by: 'self',
    mean: 4,
    band: 'dependable',
  });
});

describe('coverage (R2)', () => {
  test('two of three answers are enough', () => {
    expect(dimension('partnership-trust', { 'partnership-trust-1': null })).toMatchObject({
      asked: 3,
      answered: 2,
      cannotSay: 1,
      mean: 4,
    });
  });

  test('one of three is not', () => {
    const result = dimension('partnership-trust', {
      'partnership-trust-1': null,
      'partnership-trust-2': undefined,
    });
    expect(result).toMatchObject({ asked: 3, answered: 1, cannotSay: 1 });
    expect(result.mean).toBeUndefined();
    expect(result.band).toBeUndefined();
  });

  test('two of four are not two thirds', () => {
    expect(dimension('empathy', { 'empathy-1': null, 'empathy-2': null }).mean).toBeUndefined();
  });

  test('three of five are not two thirds, four are', () => {
    const one = { 'information-1': null };
    expect(dimension('information', { ...one, 'information-2': null }).mean).toBeUndefined();
    expect(dimension('information', one).mean).toBe(4);
  });

  test('one answer is too few even where it is all there is to answer', () => {
    // honesty-2 "neither happened" does not count; of the three others, one is answered.
    const changes = { 'honesty-1': null, 'honesty-3': null };
    expect(dimension('honesty', changes)).toMatchObject({ asked: 3, answered: 1 });
    expect(dimension('honesty', changes).mean).toBeUndefined();
  });

  test('what was not said is never filled in: the mean is that of the rest', () => {
    expect(dimension('empathy', { 'empathy-1': null, 'empathy-2': 'hardly-any' }).mean).toBe(8 / 3);
  });

  test('a point that is not scored takes the question out of the count', () => {
    // honesty-2 "neither happened" and honesty-5 (evidence) carry no value: honesty-1, -3 and -4 remain.
    expect(dimension('honesty', {})).toMatchObject({ asked: 3, answered: 3, mean: 4 });
    expect(dimension('honesty', { 'honesty-1': 'once', 'honesty-2': 'all' })).toMatchObject({
      asked: 4,
      mean: 3.5,
    });
  });
});

describe('amounts (R5)', () => {
  test.each([
    ['much-too-little', 0, 'too-little'],
    ['bit-too-little', 2, 'too-little'],
    ['about-right', 4, undefined],
    ['bit-too-much', 2, 'too-much'],
    ['much-too-much', 0, 'too-much'],
  ])('%s counts %d and keeps its direction', (point, value, direction) => {
    const result = dimension('friendliness', { 'friendliness-5': point });
    expect(result.mean).toBe((16 + value) / 5);
    expect(result.direction).toBe(direction);
  });

  test('the advice follows the direction', () => {
    const advice = ['bit-too-little', 'about-right', 'bit-too-much'].map((point) =>
      adviceFor(scoring, dimension('friendliness', { 'friendliness-5': point })),
    );
    expect(new Set(advice.map((entry) => JSON.stringify(entry?.do))).size).toBe(3);
  });
});
