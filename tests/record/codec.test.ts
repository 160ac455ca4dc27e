import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentResult, DimensionResult, Json, Responses } from '../../src/quiz/attempt.ts';
import { attemptCodec, checkResults } from '../../src/record/attempt-codec.ts';
import { decodeAttempt, encodeAttempt } from '../../src/record/codec.ts';
import { MAX_TEXT, parse } from '../../src/record/entry.ts';
import { decodePlan, encodePlan } from '../../src/record/plan-codec.ts';
import { packResult, unpackResult } from '../../src/record/result-codec.ts';
import { anyAttempt, anyPlan, realisticAttempt } from './samples.ts';

const finished = realisticAttempt();
const stored = (): Record<string, unknown> => JSON.parse(encodeAttempt(finished));
/** The same as an earlier version of the site stored it: every answer by question. */
const plain = () =>
  JSON.stringify({
    ...stored(),
    answers: undefined,
    responses: {
      rating: { 'friendliness-1': 'most', 'friendliness-2': null },
      amount: { 'friendliness-5': 'bit-too-little' },
    },
  });
const decodeWith = (changes: Record<string, unknown>) =>
  decodeAttempt('abc', JSON.stringify({ ...stored(), ...changes }));

const withNext = (more: object) => ({ purpose: 'assessment', next: { open: [], unknown: [], ...more } });

describe('the stored form of an attempt', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        expect(decodeAttempt(attempt.id, encodeAttempt(attempt))).toEqual({ value: attempt });
      }),
    );
  });

  it('keeps a finished full attempt of 54 answers below 2,200 characters', () => {
    expect(Object.keys(finished.responses)).toHaveLength(54);
    expect(encodeAttempt(finished).length).toBeLessThan(2200);
  });

  it('groups the answers by kind and word, readably, and the others by question', () => {
    const responses: Responses = {
      'empathy-1': { kind: 'rating', value: 'most' },
      'empathy-2': { kind: 'rating', value: 'most' },
      'empathy-4': { kind: 'rating', value: 'most' },
      'empathy-3': { kind: 'rating', value: null },
      control: { kind: 'rating', value: 'most' },
      'empathy-5': { kind: 'rating', value: 'most' },
      picks: { kind: 'multiple', value: ['a', 'b'] },
      diary: { kind: 'reflection', value: 'Most of it' },
    };
    const attempt = { ...finished, responses };
    const text = encodeAttempt(attempt);
    expect(JSON.parse(text)).toMatchObject({
      answers: { rating: { most: 'empathy-1,2,4 control empathy-5', 'cannot-say': 'empathy-3' } },
      responses: { multiple: { picks: ['a', 'b'] }, reflection: { diary: 'Most of it' } },
    });
    expect(decodeAttempt(attempt.id, text).value?.responses).toEqual(responses);
  });

  it('stores neither empty answers nor empty responses', () => {
    const parts = (value: Json) => {
      const text = encodeAttempt({ ...finished, responses: { one: { kind: 'single', value } } });
      const { answers, responses } = JSON.parse(text);
      return { answers, responses };
    };
    expect(parts('word')).toEqual({ answers: { single: { word: 'one' } }, responses: {} });
    expect(parts(['a list'])).toEqual({ answers: {}, responses: { single: { one: ['a list'] } } });
  });

  it.each([
    [['q-9', 'q-10', 'q-11'], 'q-9,10,11'],
    [['step-1-a1', 'step-1-a2'], 'step-1-a1,2'],
    [['pick', 'pick1', 'pick'], 'pick pick1'],
    [['pick1', 'pick', 'pick2'], 'pick1,,2'],
  ])('writes the questions %j as %s', (names, list) => {
    const responses = Object.fromEntries(names.map((name) => [name, { kind: 'k', value: 'w' }]));
    const text = encodeAttempt({ ...finished, responses });
    expect(JSON.parse(text).answers).toEqual({ k: { w: list } });
    expect(decodeAttempt('abc', text).value?.responses).toEqual(responses);
  });

  it('says when it was last saved only where it was not finished then', () => {
    const { finished: at = '', saved } = finished;
    expect(saved).toBe(at);
    expect(stored()).not.toHaveProperty('saved');
    const { finished: _, result: __, ...unfinished } = finished;
    expect(JSON.parse(encodeAttempt(unfinished)).saved).toBe(saved);
  });

  it('keeps apart “can’t say” and an answer that happens to read so, and ids that only look alike', () => {
    const value = (each: Json) => ({ kind: 'single', value: each });
    const responses = {
      a: value('cannot-say'),
      b: value(null),
      'x-1': value('w'),
      'x-01': value('w'),
      'x-': value('w'),
      7: value('w'),
      'x-1-2': value('w'),
      'x-1-3': value('w'),
      picks: value('w'),
      picks2: value('w'),
      picks3: value('w'),
      x2y: value('w'),
      x2y2: value('w'),
    };
    const { value: back } = decodeAttempt('abc', encodeAttempt({ ...finished, responses }));
    expect(back?.responses).toEqual(responses);
  });

  it('leaves the id to the key', () => {
    expect(stored()).not.toHaveProperty('id');
    expect(decodeAttempt('another', encodeAttempt(finished)).value?.id).toBe('another');
  });
});

describe('the stored form of a result', () => {
  const line = (dimension: Partial<DimensionResult>) => {
    const result = { ...finished.result, purpose: 'assessment' as const };
    if (!('dimensions' in result)) throw new Error('it is an assessment');
    const plain: DimensionResult = { id: 'x', asked: 4, answered: 3, cannotSay: 1, by: 'self' };
    const packed = packResult({ ...result, dimensions: [{ ...plain, ...dimension }] });
    return (packed as { dimensions: string[] }).dimensions[0];
  };

  it.each([
    [{}, 'x 4 3 1'],
    [{ mean: 3 }, 'x 4 3 1 3'],
    [{ mean: 2.5, band: 'usual' }, 'x 4 3 1 2.5 usual'],
    [{ mean: 8 / 3 }, 'x 4 3 1 8/3'],
    [{ mean: 0 }, 'x 4 3 1 0'],
    // Six characters are no longer than a fraction.
    [{ mean: 3.1875, answered: 16, asked: 16 }, 'x 16 16 1 3.1875'],
    [{ mean: 1.00001 }, 'x 4 3 1 1.00001'],
    [{ mean: 2, direction: 'too-much' }, 'x 4 3 1 2 - too-much'],
    [{ by: 'customer' }, 'x 4 3 1 - - - customer'],
    [{ certainty: 'hunch' }, 'x 4 3 1 - - - - hunch'],
    [{ beside: { company: 5 / 3, me: 2 } }, 'x 4 3 1 - - - - - company=5/3,me=2'],
    [{ beside: {} }, 'x 4 3 1'],
  ] as const)('writes a dimension with %j as a line', (dimension, written) => {
    expect(line(dimension)).toBe(written);
  });

  it('leaves out lists that are empty, and no field that is not', () => {
    const result: AssessmentResult = {
      purpose: 'assessment',
      gates: [],
      caps: ['c'],
      dimensions: [],
      contribution: [],
      strengths: [],
      next: { open: [], unknown: ['x'], axes: [{ axis: 'up', open: [], unknown: ['x'] }] },
    };
    const { purpose, caps, next } = result;
    expect(packResult(result)).toEqual({ purpose, caps, next });
    expect(unpackResult(packResult(result))).toEqual(result);
  });

  it('of a check is the result', () => {
    const check = { purpose: 'check' as const, credit: { one: 1 } };
    expect(packResult(check)).toBe(check);
  });
});

describe('reading an attempt that anybody may have written', () => {
  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (key, text) => void decodeAttempt(key, text)));
    fc.assert(fc.property(fc.json(), (text) => void decodeAttempt('abc', text)));
  });

  it('never throws on an attempt with any field replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(stored())), fc.jsonValue(), (field, value) => {
        void decodeWith({ [field]: value });
      }),
    );
  });

  it.each([
    ['text that is not JSON', '{"format":1,', 'not-json'],
    ['a list', '[]', 'wrong-shape'],
    ['null', 'null', 'wrong-shape'],
    ['an object of something else', '{"theme":"dark"}', 'wrong-shape'],
    ['an entry of a newer format', '{"format":2,"answers":"unknown"}', 'newer-format'],
    ['a format that is no whole number', '{"format":1.5}', 'wrong-shape'],
    ['an entry that is too large', `"${'x'.repeat(MAX_TEXT)}"`, 'too-large'],
  ])('tells %s', (_, text, problem) => {
    expect(decodeAttempt('abc', text)).toEqual({ problem });
  });

  it.each([
    ['a quiz that leads out of its folder', { quiz: '../record' }],
    ['a version that is a text', { version: '1' }],
    ['an unknown form', { form: 'medium' }],
    ['a time in another notation', { saved: '21 November 2026' }],
    ['a time that never was', { saved: '2026-13-41T00:00:00.000Z' }],
    ['a day that never was', { saved: '2026-02-30T00:00:00.000Z' }],
    ['finished: true', { finished: true }],
    ['a time of an answer before the beginning', { at: { 'friendliness-1': -1 } }],
    ['responses as a list', { responses: [] }],
    ['responses that are not grouped by kind', { responses: { 'friendliness-1': 'most' } }],
    ['answers as a list', { answers: [] }],
    ['answers to a question that is no id', { answers: { rating: { most: 'empathy-1 ../2' } } }],
    ['answers to nothing', { answers: { rating: { most: '' } } }],
    ['answers that go on from nothing', { answers: { rating: { most: ',2' } } }],
    ['answers in a number', { answers: { rating: { most: 1 } } }],
    ['an unknown purpose', { result: { purpose: 'diagnosis' } }],
    ['a word for how sure one is that there is not', { sure: { one: 'certain' } }],
    ['how sure one is as a list', { sure: ['sure'] }],
    ['a seed that is no id', { seed: 'a b' }],
    ['a first attempt that leads out of its folder', { of: '../record' }],
    ['questions to ask again that are no ids', { asks: [1] }],
    ['a credit above 1', { result: { purpose: 'check', credit: { one: 2 } } }],
    ['a mean above 4', { result: { purpose: 'assessment', dimensions: ['empathy 4 4 0 5'] } }],
    [
      'a tally without its dimensions',
      { result: { purpose: 'assessment', tallies: [{ id: 'x', held: 'y' }] } },
    ],
    ['a flag that is no id', { result: { purpose: 'assessment', flags: ['<b>'] } }],
    ['a mean beside above 4', { result: { purpose: 'assessment', dimensions: ['x 1 1 0 2 low - - - y=5'] } }],
    [
      'a side that is no id',
      { result: { purpose: 'assessment', dimensions: ['x 1 1 0 2 low - - - ../y=2'] } },
    ],
    ['a side without a mean', { result: { purpose: 'assessment', dimensions: ['x 1 1 0 2 low - - - y'] } }],
    [
      'a linked check above 4',
      {
        result: {
          purpose: 'assessment',
          known: { check: 'x', value: 4.5, finished: '2026-11-21T08:00:00.000Z' },
        },
      },
    ],
    ['an axis that there is not', { result: withNext({ axes: [{ axis: 'down', open: [], unknown: [] }] }) }],
    ['a next level that has the customer as a word', { result: withNext({ customer: 'yes' }) }],
    ['a next level that has no customer', { result: withNext({ customer: false }) }],
    [
      'an outcome of a gate that there is not',
      { result: { purpose: 'assessment', gates: [{ gate: 'g', rule: 'r', outcome: 'open' }] } },
    ],
    [
      'a dimension of somebody else',
      { result: { purpose: 'assessment', dimensions: ['x 1 1 0 2 low - other'] } },
    ],
    [
      'a direction that there is not',
      { result: { purpose: 'assessment', dimensions: ['x 1 1 0 2 low up'] } },
    ],
    [
      'a dimension with a count that is none',
      { result: { purpose: 'assessment', dimensions: ['x one 1 0'] } },
    ],
    ['a mean that is no number', { result: { purpose: 'assessment', dimensions: ['x 1 1 0 much'] } }],
    ['a dimension that is no text', { result: { purpose: 'assessment', dimensions: [{ id: 'x' }] } }],
    [
      'a dimension that is too long',
      { result: { purpose: 'assessment', dimensions: [`x 1 1 0 2 ${' '.repeat(1000)}`] } },
    ],
    ['a first thing that is neither', { result: { purpose: 'assessment', first: { advice: 'x' } } }],
    [
      'a rule to begin with that has no gate’s name',
      { result: { purpose: 'assessment', first: { gate: 'g' } } },
    ],
    [
      'a label that is too long',
      { result: { purpose: 'assessment', level: { id: 'x', label: 'x'.repeat(201), conditional: true } } },
    ],
    ['a level without a name', { result: { purpose: 'assessment', level: { id: 'x', conditional: true } } }],
  ])('refuses %s', (_, changes) => {
    expect(decodeWith(changes)).toEqual({ problem: 'wrong-shape' });
  });

  it('reads a result from before tallies, flags and the next level were kept', () => {
    const result = {
      purpose: 'assessment',
      level: { id: 'working', label: 'Working', conditional: false },
      dimensions: ['empathy 4 3 1 8/3 usual', 'honesty 3 3 0 2 usual - customer'],
      contribution: ['empathy'],
    };
    const read = decodeWith({ result }).value?.result;
    expect(read).toEqual({
      ...result,
      gates: [],
      caps: [],
      strengths: [],
      dimensions: [
        { id: 'empathy', asked: 4, answered: 3, cannotSay: 1, mean: 8 / 3, band: 'usual', by: 'self' },
        { id: 'honesty', asked: 3, answered: 3, cannotSay: 0, mean: 2, band: 'usual', by: 'customer' },
      ],
    });
  });

  it('keeps the answers of a check, and of what is unfinished, so that the page of a check can read them', () => {
    const check = attemptCodec(checkResults);
    const credit = { purpose: 'check' as const, credit: { 'friendliness-1': 1 } };
    const { finished: _, result: __, ...unfinished } = finished;
    for (const attempt of [{ ...finished, result: credit }, unfinished])
      expect(check.decode(attempt.id, encodeAttempt(attempt))).toEqual({ value: attempt });
  });

  it('loses no question, whatever their names have in common', () => {
    const anyName = fc.stringMatching(/^[a-z0-9][a-c-]{0,2}[0-9]{0,2}(-[0-9]{1,2})?$/);
    const names = fc.uniqueArray(anyName, { maxLength: 30 });
    fc.assert(
      fc.property(names, (questions) => {
        const responses = Object.fromEntries(questions.map((name) => [name, { kind: 'k', value: 'w' }]));
        const { value } = decodeAttempt('abc', encodeAttempt({ ...finished, responses }));
        expect(value?.responses).toEqual(responses);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads an entry from before answers were grouped by word', () => {
    expect(decodeAttempt('abc', plain()).value?.responses).toEqual({
      'friendliness-1': { kind: 'rating', value: 'most' },
      'friendliness-2': { kind: 'rating', value: null },
      'friendliness-5': { kind: 'amount', value: 'bit-too-little' },
    });
  });

  it('reads an entry from before the times of answers were kept', () => {
    const text =
      '{"format":1,"quiz":"partnership","version":1,"form":"full","started":"2026-11-21T08:00:00.000Z","saved":"2026-11-21T08:05:00.000Z","responses":{"rating":{"one":"most"}}}';
    const { value } = decodeAttempt('abc', text);
    expect(value?.responses).toEqual({ one: { kind: 'rating', value: 'most' } });
    expect(value?.at).toBeUndefined();
  });

  it('takes formats from 1 on: what has none is no entry, and a higher one is for a later version', () => {
    expect(decodeWith({ format: 0 })).toEqual({ problem: 'wrong-shape' });
    expect(decodeWith({ format: 2 })).toEqual({ problem: 'newer-format' });
  });

  it('may be as long as its longest, and no longer', () => {
    const text = (length: number) => `"${'x'.repeat(length - 2)}"`;
    expect(parse(text(MAX_TEXT)).value).toHaveLength(MAX_TEXT - 2);
    expect(parse(text(MAX_TEXT + 1))).toEqual({ problem: 'too-large' });
  });

  it('refuses a number that JSON cannot carry back', () => {
    const text = plain().replace('"most"', '1e999');
    expect(decodeAttempt('abc', text)).toEqual({ problem: 'wrong-shape' });
  });

  it('refuses a response nested without end', () => {
    const deep = '['.repeat(40_000) + ']'.repeat(40_000);
    const text = plain().replace('"most"', deep);
    expect(decodeAttempt('abc', text)).toEqual({ problem: 'wrong-shape' });
  });

  it('refuses a key that is no id', () => {
    expect(decodeAttempt('a/../b', encodeAttempt(finished))).toEqual({ problem: 'wrong-shape' });
  });

  it('lets no field change a prototype', () => {
    const text = plain()
      .replace('"rating":{', '"__proto__":{"polluted":"yes"},"rating":{"__proto__":{"polluted":"yes"},')
      .replace('"most"', '{"__proto__":{"polluted":"yes"},"kept":1}');
    const { value } = decodeAttempt('abc', text);
    expect(value?.responses['friendliness-1']).toEqual({ kind: 'rating', value: { kept: 1 } });
    expect(value?.responses.polluted).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });

  it('finds no response under the name of an inherited method', () => {
    const { value } = decodeAttempt('abc', encodeAttempt({ ...finished, responses: {} }));
    expect(value?.responses.constructor).toBeUndefined();
  });
});

describe('the codec of a check', () => {
  const { decode } = attemptCodec(checkResults);

  it('reads attempts at checks as the whole codec does', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        fc.pre(attempt.result?.purpose !== 'assessment');
        const text = encodeAttempt(attempt);
        expect(decode(attempt.id, text)).toEqual(decodeAttempt(attempt.id, text));
      }),
    );
  });

  it('reads an attempt at an assessment without what it came to, so that it can be told from a broken one', () => {
    const { result: _, ...rest } = finished;
    const none = { ...rest, id: 'abc', responses: {} };
    expect(decode('abc', encodeAttempt(finished)).value).toEqual(none);
  });

  it('writes what the whole codec reads', () => {
    const { finished: _, result: __, ...unfinished } = finished;
    const text = attemptCodec(checkResults).encode(unfinished);
    expect(decodeAttempt(unfinished.id, text)).toEqual({ value: unfinished });
  });

  it('reads any text without an error', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (key, text) => void decode(key, text)));
    fc.assert(fc.property(fc.json(), (text) => void decode('abc', text)));
  });
});

describe('a plan', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(decodePlan(plan.attempt, encodePlan(plan))).toEqual({ value: plan });
      }),
    );
  });

  it('is refused without its second half', () => {
    const text = '{"format":1,"saved":"2026-11-21T08:00:00.000Z","if":"the phone rings"}';
    expect(decodePlan('abc', text)).toEqual({ problem: 'wrong-shape' });
  });
});
