import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChecklistQuestion, grading, MAX_EVIDENCE } from '../../src/questions/checklist/grade.ts';
import { schema } from '../../src/questions/checklist/schema.ts';
import { context } from './support.ts';

const list: ChecklistQuestion = {
  id: 'kept',
  kind: 'checklist',
  text: 'What is so?',
  lines: [
    { id: 'written', label: 'It is written down', evidence: 'Where?' },
    { id: 'dated', label: 'It has a date' },
    { id: 'told', label: 'They were told', evidence: 'When?' },
    { id: 'constructor', label: 'Somebody owns it' },
  ],
};
const parse = (value: unknown) => grading.parse(value, list, context);
const grade = (value: unknown) => grading.grade(parse(value) ?? {}, list, context);

describe('the value is four times the share of lines that count', () => {
  test.each([
    ['none of these', {}, 0],
    ['a plain line', { dated: true }, 1],
    ['a line with its evidence', { written: 'In the log' }, 1],
    ['a line without the evidence it asks for', { written: true }, 0],
    ['a line with blank evidence', { told: ' \t\u00a0' }, 0],
    ['all with evidence', { written: 'Log', dated: true, told: 'Monday', constructor: true }, 4],
    ['all without', { written: true, dated: true, told: true, constructor: true }, 2],
  ])('%s', (_, value, expected) => expect(grade(value).value).toBe(expected));

  test('rules see the lines that count, in the order of the question', () => {
    expect(grade({ constructor: true, told: true, written: 'Log' }).chosen).toEqual([
      'written',
      'constructor',
    ]);
  });

  test('it is one of those the schema tells of', () => {
    const told = schema.answers(list, context).map(({ value }) => value);
    expect(told).toEqual([0, 1, 2, 3, 4]);
    const given = fc.dictionary(
      fc.constantFrom(...list.lines.map(({ id }) => id)),
      fc.oneof(fc.constant(true), fc.string()),
    );
    fc.assert(
      fc.property(given, (value) => {
        expect(told).toContain(grade(value).value);
      }),
    );
  });
});

describe('a response', () => {
  test('with nothing ticked is "none of these", and no response is not', () => {
    expect(parse({})).toEqual({});
    for (const value of [undefined, null, [], '', 5]) expect(parse(value)).toBeUndefined();
  });

  test('with a line that is not there is none, so it is never taken for "none of these"', () => {
    expect(parse({ gone: true })).toBeUndefined();
    expect(parse({ dated: true, gone: true })).toBeUndefined();
  });

  test('is scored, and may be left at any line', () => {
    expect(grading.scored(list, context)).toBe(true);
    expect(grading.complete({}, list, context)).toBe(true);
  });

  test('keeps a tick, and nothing that is neither a tick nor evidence', () => {
    expect(parse({ dated: true, told: true })).toEqual({ dated: true, told: true });
    for (const given of [false, 5, null, ['Monday'], { length: 1 }])
      expect(parse({ told: given })).toBeUndefined();
  });

  test('keeps evidence as it was typed, and drops it from a line that asks for none', () => {
    expect(parse({ written: ' in the log ', dated: 'yes' })).toEqual({
      written: ' in the log ',
      dated: true,
    });
  });

  test('takes evidence up to its longest', () => {
    expect(parse({ told: 'x'.repeat(MAX_EVIDENCE) })).toBeDefined();
    expect(parse({ told: 'x'.repeat(MAX_EVIDENCE + 1) })).toBeUndefined();
  });

  test('finds only its own lines in an object', () => {
    expect(parse(JSON.parse('{"__proto__":{"dated":true}}'))).toBeUndefined();
    expect(grade({ dated: true }).chosen).toEqual(['dated']);
  });
});

test('cannot be asked in a check', () => expect(schema.fields('check')).toBeUndefined());
