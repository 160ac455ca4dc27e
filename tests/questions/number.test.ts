import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grading, type NumberQuestion, toNumber as read } from '../../src/questions/number/grade.ts';
import { schema } from '../../src/questions/number/schema.ts';

const context = { scales: {}, perspective: 'self' as const };
const asked: NumberQuestion = { id: 'weeks', kind: 'number', text: 'How many?', unit: 'weeks' };
const toNumber = (text: string, unit = 'weeks') => read(text, unit);
const check = (fields: Partial<NumberQuestion>): NumberQuestion => ({ ...asked, why: 'So.', ...fields });
const parse = (value: unknown, fields: Partial<NumberQuestion> = {}) =>
  grading.parse(value, { ...asked, ...fields }, context);
const credit = (value: number, answer: number, tolerance?: number) =>
  grading.grade(value, check(tolerance === undefined ? { answer } : { answer, tolerance }), context).credit;

describe('the credit of a number', () => {
  test('without a tolerance is for the very number', () => {
    expect(credit(5, 5)).toBe(1);
    expect(credit(5.000001, 5)).toBe(0);
    expect(credit(-5, 5)).toBe(0);
  });

  test('includes both edges of the tolerance', () => {
    expect([3.99, 4, 5, 6, 6.01].map((value) => credit(value, 5, 1))).toEqual([0, 1, 1, 1, 0]);
  });

  test('does not stumble over binary fractions', () => {
    expect(credit(0.1 + 0.2, 0.3)).toBe(1);
    expect(credit(0.3, 0.1 + 0.2)).toBe(1);
    expect(credit(0.4, 0.3, 0.1)).toBe(1);
    expect(credit(0.2, 0.3, 0.1)).toBe(1);
    expect(credit(1.1 * 3, 3.3)).toBe(1);
    expect(credit(45.14, 44.64, 0.5)).toBe(1);
    expect(credit(0.1 + 0.2, 0, 0.3)).toBe(1);
  });

  test('tells numbers apart that differ in a digit one can write', () => {
    expect(credit(0.300001, 0.3)).toBe(0);
    expect(credit(0.40001, 0.3, 0.1)).toBe(0);
    expect(credit(1e-9, 0)).toBe(0);
    expect(credit(2e-12, 1e-12)).toBe(0);
    expect(credit(1_000_000_001, 1_000_000_000)).toBe(0);
  });

  test('works around zero, below it and far away', () => {
    expect(credit(0, 0)).toBe(1);
    expect(credit(-0.5, 0, 0.5)).toBe(1);
    expect(credit(-1, 0, 0.5)).toBe(0);
    expect(credit(-11, -10, 1)).toBe(1);
    expect(credit(-11.1, -10, 1)).toBe(0);
    expect(credit(1e308, -1e308, 1)).toBe(0);
    expect(credit(1e300, 1e300)).toBe(1);
  });

  test('is given for every written decimal within the tolerance, and for none outside', () => {
    const cents = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(cents, cents, fc.nat({ max: 1000 }), (value, answer, tolerance) => {
        const right = Math.abs(value - answer) <= tolerance ? 1 : 0;
        expect(credit(value / 100, answer / 100, tolerance / 100)).toBe(right);
      }),
    );
  });

  test('is for a whole answer: there is no half of a number', () => {
    expect(grading.complete(5, asked, context)).toBe(true);
  });

  test('is absent where there is no right answer', () => {
    expect(grading.scored(asked, context)).toBe(false);
    expect(grading.grade(5, asked, context)).toEqual({ chosen: [] });
    expect(grading.scored(check({ answer: 0 }), context)).toBe(true);
  });
});

describe('a number that was typed with its unit', () => {
  test.each([
    ['5 weeks', 'weeks', 5],
    ['5weeks', 'weeks', 5],
    ['1 week', 'weeks', 1],
    ['5 W', 'weeks', 5],
    ['2,5 weeks', 'weeks', 2.5],
    ['-3 Weeks', 'weeks', -3],
    ['5.5 min', 'minutes', 5.5],
    ['85%', '%', 85],
    ['85 %', 'per cent', 85],
    ['85 per cent', 'per cent', 85],
    ['85%', 'percent of calls', 85],
    ['1e3 euros', 'euros', 1000],
    ['12 000 euros', 'Euros', 12_000],
  ])('%s is read, in %s', (text, unit, number) => {
    expect(toNumber(text, unit)).toBe(number);
  });

  test.each([
    ['5 days', 'weeks'],
    ['5 weekss', 'weeks'],
    ['5 eeks', 'weeks'],
    ['5%', 'weeks'],
    ['5 weeks 2', 'weeks'],
    ['weeks', 'weeks'],
    ['5 weeks', ''],
    ['1,200 weeks', 'weeks'],
    ['5 cent', 'per cent'],
    ['5%2', '%'],
  ])('%s is no number of %s', (text, unit) => {
    expect(toNumber(text, unit)).toBeUndefined();
  });
});

describe('reading a stored number', () => {
  test('takes numbers and nothing else', () => {
    expect(parse(2.5)).toBe(2.5);
    for (const value of ['2.5', '', true, null, undefined, [2.5], {}, 2n, new Number(2.5)])
      expect(parse(value)).toBeUndefined();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(parse(value)).toBeUndefined();
  });

  test('knows one zero', () => expect(Object.is(parse(-0), 0)).toBe(true));

  test('keeps to the bounds, which are themselves allowed', () => {
    const bounds = { min: 0, max: 52 };
    expect([-0.1, 0, 52, 52.1].map((value) => parse(value, bounds))).toEqual([undefined, 0, 52, undefined]);
    expect(parse(-1000, { max: 52 })).toBe(-1000);
    expect(parse(1000, { min: 0 })).toBe(1000);
  });

  test('keeps to the steps, counted from the lower bound', () => {
    expect([0, 0.5, 0.75].map((value) => parse(value, { step: 0.5 }))).toEqual([0, 0.5, undefined]);
    expect([1, 2, 3].map((value) => parse(value, { min: 1, step: 2 }))).toEqual([1, undefined, 3]);
    expect([1, 2, 4].map((value) => parse(value, { min: 1, step: 3 }))).toEqual([1, undefined, 4]);
    expect([-3, -2].map((value) => parse(value, { step: 2 }))).toEqual([undefined, -2]);
  });

  test('counts steps of a tenth as people do', () => {
    for (let tenths = 0; tenths <= 1000; tenths++)
      expect(parse(tenths / 10, { step: 0.1 })).toBe(tenths / 10);
    expect(parse(0.1 + 0.2, { step: 0.1 })).toBe(0.1 + 0.2);
    expect(parse(0.35, { step: 0.1 })).toBeUndefined();
    // Far from zero binary fractions are coarser.
    expect(parse(80_017_353_315.7, { step: 0.1 })).toBe(80_017_353_315.7);
  });
});

describe('reading typed text', () => {
  test.each([
    ['12', 12],
    [' 12 ', 12],
    ['0', 0],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['.5', 0.5],
    ['.25', 0.25],
    ['1,2345', 1.2345],
    [',5', 0.5],
    ['2,', 2],
    ['007', 7],
    ['1.125', 1.125],
    ['0,125', 0.125],
    ['1200,125', 1200.125],
    ['1 200', 1200],
    ['1\u00a0200\u202f000,5', 1_200_000.5],
    ['1e3', 1000],
  ])('reads %j as a number', (text, number) => expect(toNumber(text)).toBe(number));

  test('reads one zero', () => expect(Object.is(toNumber('-0'), 0)).toBe(true));

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    'abc',
    'five',
    '5 days',
    '12a',
    '1.2.3',
    '1,2,3',
    '1.200,5',
    '1,200.5',
    '1 2',
    '12 00',
    '--1',
    '0x10',
    '1e',
    '1e999',
    'Infinity',
    'NaN',
    '٣',
    '1/2',
  ])('reads no number in %j', (text) => expect(toNumber(text)).toBeUndefined());

  test('does not guess whether 1,200 is twelve hundred or a bit more than one', () => {
    expect(toNumber('1,200')).toBeUndefined();
    expect(toNumber('-12,500')).toBeUndefined();
  });

  test('reads back whatever a number is written as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(toNumber(String(number))).toBe(number + 0);
      }),
    );
  });

  test('never makes anything but a finite number or nothing', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE \u00a0−x') });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        const number = toNumber(text);
        expect(number === undefined || Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

describe('the schema of a number', () => {
  const faults = (fields: Partial<NumberQuestion>) =>
    schema.faults(check(fields), { ...context, purpose: 'check' });

  test('wants an answer and a reason in a check, and has no place for them in an assessment', () => {
    expect(Object.keys(schema.fields('check') ?? {})).toEqual(expect.arrayContaining(['answer', 'why']));
    expect(Object.keys(schema.fields('assessment') ?? {}).sort()).toEqual(['max', 'min', 'step', 'unit']);
  });

  test('refuses a tolerance below zero and a step of zero', () => {
    const { tolerance, step } = schema.fields('check') ?? {};
    expect([-0.1, 0].map((value) => tolerance?.safeParse(value).success)).toEqual([false, true]);
    expect([0, 0.1].map((value) => step?.safeParse(value).success)).toEqual([false, true]);
  });

  test('refuses bounds with nothing between them', () => {
    expect(faults({ answer: 1, min: 2, max: 1 })).toMatchObject([{ path: ['max'] }]);
    expect(faults({ answer: 1, min: 1, max: 1 })).toMatchObject([{ path: ['max'] }]);
  });

  test('refuses an answer that cannot be given', () => {
    expect(faults({ answer: 101, min: 0, max: 100 })).toMatchObject([{ path: ['answer'] }]);
    expect(faults({ answer: 2.5, step: 1 })).toMatchObject([{ path: ['answer'] }]);
    expect(faults({ answer: 100, min: 0, max: 100, step: 1 })).toEqual([]);
  });

  test('finds no fault where nothing is right or wrong', () => {
    expect(schema.faults({ ...asked, min: 0 }, { ...context, purpose: 'assessment' })).toEqual([]);
  });
});
