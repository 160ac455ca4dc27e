import { describe, expect, test } from 'vitest';
import { grading, type PairQuestion } from '../../src/questions/pair/grade.ts';
import { schema } from '../../src/questions/pair/schema.ts';
import { context } from './support.ts';

const once: PairQuestion = {
  id: 'end',
  kind: 'pair',
  text: 'When does it end?',
  left: 'When the list is done',
  right: 'When the person is',
  scale: 'between-two',
};
const both: PairQuestion = {
  ...once,
  for: [
    { id: 'company', label: 'My company' },
    { id: 'constructor', label: 'Whoever built it' },
    { id: 'me', label: 'Me' },
  ],
};
const parse = (value: unknown, question = both) => grading.parse(value, question, context);
const complete = (value: Record<string, string>) => grading.complete(value, both, context);
const grade = (value: Record<string, string>) => grading.grade(value, both, context);
const faults = (question: PairQuestion, scales = context.scales) =>
  schema.faults(question, { ...context, scales, purpose: 'assessment' });

describe('an answer for one', () => {
  test.each([
    ['exactly-left', 0],
    ['more-left', 1],
    ['in-between', 2],
    ['more-right', 3],
    ['exactly-right', 4],
  ])('%s counts %d and nothing stands beside it', (point, value) => {
    expect(grading.grade(point, once, context)).toEqual({ chosen: [point], value });
  });

  test('"cannot say" is not a place: it is stored as no value at all', () => {
    expect(parse('cannot-say', once)).toBeUndefined();
  });

  test('an answer for several is none for one, nor the other way round', () => {
    expect(parse({ me: 'in-between' }, once)).toBeUndefined();
    expect(parse('in-between', both)).toBeUndefined();
  });
});

describe('an answer for several', () => {
  test('is complete when all are answered, "cannot say" included', () => {
    expect(complete({ company: 'in-between', me: 'in-between' })).toBe(false);
    expect(complete({ company: 'in-between', constructor: 'cannot-say', me: 'in-between' })).toBe(true);
    expect(grading.complete('in-between', once, context)).toBe(true);
  });

  test('of which one could not be said has no value for that one', () => {
    expect(grade({ company: 'cannot-say', me: 'cannot-say' })).toStrictEqual({
      chosen: ['cannot-say'],
      beside: {},
    });
  });

  test('without the reader’s own has nothing that rules look at', () => {
    expect(grade({ company: 'more-right' })).toStrictEqual({ chosen: [], beside: { company: 3 } });
  });

  test('is a map of places, and nothing else is', () => {
    for (const value of [null, undefined, 5, 'me', ['in-between'], { me: 5 }, {}])
      expect(parse(value)).toBeUndefined();
  });

  test('counts the reader’s own, and keeps the others beside it', () => {
    const value = { company: 'exactly-left', constructor: 'more-right', me: 'more-left' };
    expect(grade(value)).toEqual({
      chosen: ['more-left'],
      value: 1,
      beside: { company: 0, constructor: 3 },
    });
  });

  test('has no value when the reader cannot say it of themselves', () => {
    const value = { company: 'exactly-right', constructor: 'cannot-say', me: 'cannot-say' };
    expect(grade(value)).toEqual({ chosen: ['cannot-say'], beside: { company: 4 } });
  });

  test('keeps what can be read of it, so that only the rest is asked again', () => {
    expect(parse({ company: 'gone', me: 'in-between', neighbour: 'in-between' })).toEqual({
      me: 'in-between',
    });
    expect(parse({ company: 'gone' })).toBeUndefined();
    expect(parse(JSON.parse('{"__proto__":{"me":"in-between"}}'))).toBeUndefined();
  });

  test('can mean every value that the scale has', () => {
    expect(schema.answers(both, context).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('refuses', () => {
  test('a scale that has not five points', () => {
    expect(faults({ ...once, scale: 'times' })).toMatchObject([{ path: ['scale'] }]);
  });

  test('to report an unknown scale once more: the references do', () => {
    expect(faults({ ...once, scale: 'nowhere' })).toEqual([]);
  });

  test('a list in which nobody answers', () => {
    expect(faults({ ...both, for: both.for?.slice(0, 2) ?? [] })).toMatchObject([{ path: ['for'] }]);
  });

  test('to be asked in a check', () => expect(schema.fields('check')).toBeUndefined());
});
