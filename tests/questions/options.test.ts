// Kinds that have no more to them than options or a scale: single, multiple, rating and amount.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { grading as amount } from '../../src/questions/amount/grade.ts';
import type { KindContext } from '../../src/questions/kind.ts';
import { howMany, type MultipleQuestion, grading as multiple } from '../../src/questions/multiple/grade.ts';
import { grading as rating } from '../../src/questions/rating/grade.ts';
import { ChosenLabels } from '../../src/questions/shared/option-choices.tsx';
import { correctIds, type OptionQuestion } from '../../src/questions/shared/options.ts';
import { pointValue, type ScaleQuestion, scaleOf } from '../../src/questions/shared/scale.ts';
import { grading as single } from '../../src/questions/single/grade.ts';

const self: KindContext = {
  scales: {
    much: {
      id: 'much',
      cannotSay: 'I can’t say',
      points: [
        { id: 'little', label: '', value: 0, direction: 'too-little' },
        { id: 'right', label: '', value: 4, customerValue: 3 },
        { id: 'none', label: '', value: null, customerValue: 1 },
        { id: 'ours', label: '', value: 2, customerValue: null },
      ],
    },
    unscored: { id: 'unscored', cannotSay: '', points: [{ id: 'so', label: '', value: null }] },
  },
  perspective: 'self',
};
const customer: KindContext = { ...self, perspective: 'customer' };

const option = (id: string, correct?: true) => ({ id, label: id, ...(correct && { correct }) });
const check: OptionQuestion = {
  id: 'q',
  kind: 'single',
  text: '',
  options: [option('a', true), option('b'), option('c', true), option('constructor')],
};
const survey: OptionQuestion = { ...check, options: [option('a'), option('b'), option('c')] };

test('the correct options are those the author marked', () => {
  expect(correctIds(check)).toEqual(['a', 'c']);
  expect(correctIds(survey)).toEqual([]);
});

describe('one option', () => {
  test('is one of the question’s', () => {
    expect(single.parse('b', check, self)).toBe('b');
    for (const value of ['gone', '', null, undefined, ['a'], 0])
      expect(single.parse(value, check, self)).toBeUndefined();
  });

  test('is right or wrong in a check, and neither where nothing is correct', () => {
    expect(single.grade('a', check, self)).toStrictEqual({ chosen: ['a'], credit: 1 });
    expect(single.grade('b', check, self)).toStrictEqual({ chosen: ['b'], credit: 0 });
    expect(single.grade('a', survey, self)).toStrictEqual({ chosen: ['a'] });
    expect([check, survey].map((question) => single.scored(question, self))).toEqual([true, false]);
    expect(single.complete('a', check, self)).toBe(true);
  });
});

describe('several options', () => {
  const all: MultipleQuestion = { ...check, kind: 'multiple' };
  const any: MultipleQuestion = { ...survey, kind: 'multiple' };

  test('are kept in the order of the question', () => {
    expect(multiple.parse(['c', 'a'], all, self)).toEqual(['a', 'c']);
    expect(multiple.parse(['a', 'b', 'c', 'constructor'], all, self)).toHaveLength(4);
  });

  test.each([
    [[]],
    [['a', 'gone']],
    [['a', 'a']],
    [['a', 'b', 'c', 'constructor', 'a']],
    ['a'],
    [null],
    [{ length: 1, 0: 'a' }],
  ])('are not %j', (value) => expect(multiple.parse(value, all, self)).toBeUndefined());

  test('are as many as are asked for, or as are correct, or any number', () => {
    expect(howMany(all)).toBe(2);
    expect(howMany({ ...all, choose: 3 })).toBe(3);
    expect(howMany(any)).toBeUndefined();
    const complete = (value: string[], question: MultipleQuestion) =>
      multiple.complete(value, question, self);
    expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map((value) => complete(value, all))).toEqual([
      false,
      true,
      false,
    ]);
    expect([[], ['a'], ['a', 'b', 'c']].map((value) => complete(value, any))).toEqual([false, true, true]);
  });

  test('earn the right ones less the wrong ones, over all right ones, and never less than nothing', () => {
    const credit = (...value: string[]) => multiple.grade(value, all, self).credit;
    expect(credit('a', 'c')).toBe(1);
    expect(credit('a')).toBe(0.5);
    expect(credit('a', 'b')).toBe(0);
    expect(credit('a', 'c', 'b')).toBe(0.5);
    expect(credit('b', 'constructor')).toBe(0);
  });

  test('earn nothing, rather than no credit, where nothing is correct', () => {
    expect(multiple.grade(['a', 'b'], any, self)).toStrictEqual({ chosen: ['a', 'b'] });
    expect([all, any].map((question) => multiple.scored(question, self))).toEqual([true, false]);
  });
});

describe('a point of a scale', () => {
  const asked: ScaleQuestion = { id: 'q', kind: 'rating', text: '', scale: 'much' };
  const lost: ScaleQuestion = { ...asked, scale: 'gone' };

  test('is one of the scale’s', () => {
    expect(rating.parse('right', asked, self)).toBe('right');
    for (const value of ['gone', null, 4, ['right']])
      expect(rating.parse(value, asked, self)).toBeUndefined();
    expect(rating.parse('right', lost, self)).toBeUndefined();
    expect(rating.complete('right', asked, self)).toBe(true);
  });

  test('of a scale that is not there is none', () => {
    expect(scaleOf(lost, self)).toEqual({ id: 'gone', cannotSay: '', points: [] });
    expect(scaleOf(asked, self)).toBe(self.scales.much);
    expect(rating.scored(lost, self)).toBe(false);
    expect(rating.grade('right', lost, self)).toStrictEqual({ chosen: [] });
  });

  test('counts its value, and what it counts for the customer where that differs', () => {
    const values = (context: KindContext) =>
      self.scales.much?.points.map((point) => pointValue(point, context));
    expect(values(self)).toEqual([0, 4, null, 2]);
    expect(values(customer)).toEqual([0, 3, 1, null]);
  });

  test('keeps its direction, and has no value where it is not scored', () => {
    expect(amount.grade('little', asked, self)).toStrictEqual({
      chosen: ['little'],
      value: 0,
      direction: 'too-little',
    });
    expect(rating.grade('right', asked, self)).toStrictEqual({ chosen: ['right'], value: 4 });
    expect(rating.grade('none', asked, self)).toStrictEqual({ chosen: ['none'] });
    expect(rating.grade('none', asked, customer)).toStrictEqual({ chosen: ['none'], value: 1 });
  });

  test('carries a score if any point of its scale does', () => {
    expect(rating.scored(asked, self)).toBe(true);
    expect(rating.scored({ ...asked, scale: 'unscored' }, self)).toBe(false);
  });
});

test('two chosen labels can be told apart though there are commas in them', () => {
  const question: OptionQuestion = {
    ...check,
    options: [
      { id: 'a', label: 'Friendliness: polite, prepared' },
      { id: 'b', label: 'Neither' },
      { id: 'c', label: 'Empathy: seen, heard' },
    ],
  };
  const said = renderToString(h(ChosenLabels, { question, value: ['a', 'c'] })).replace(/<[^>]*>/g, '');
  expect(said).toBe('Friendliness: polite, prepared; Empathy: seen, heard');
});
