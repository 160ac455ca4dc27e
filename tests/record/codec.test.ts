import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Responses } from '../../src/quiz/attempt.ts';
import { decodeAttempt, encodeAttempt, MAX_TEXT } from '../../src/record/codec.ts';
import { decodePlan, encodePlan } from '../../src/record/plan-codec.ts';
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
    ['a credit above 1', { result: { purpose: 'check', credit: { one: 2 } } }],
    ['a mean above 4', { result: { purpose: 'assessment', dimensions: ['empathy 4 4 0 5'] } }],
    ['a level without a name', { result: { purpose: 'assessment', level: { id: 'x', conditional: true } } }],
  ])('refuses %s', (_, changes) => {
    expect(decodeWith(changes)).toEqual({ problem: 'wrong-shape' });
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
