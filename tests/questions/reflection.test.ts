import { describe, expect, test } from 'vitest';
import { grading, MAX_TEXT, type ReflectionQuestion } from '../../src/questions/reflection/grade.ts';
import { schema } from '../../src/questions/reflection/schema.ts';
import { context } from './support.ts';

const question: ReflectionQuestion = { id: 'why', kind: 'reflection', text: 'Why?' };
const parse = (value: unknown) => grading.parse(value, question, context);

describe('a reflection', () => {
  test('is trimmed at its end only', () => {
    expect(parse('  first\n\n  second \n\t')).toBe('  first\n\n  second');
  });

  test('that is blank is no response', () => {
    for (const blank of ['', ' ', '\n\n', '\u00a0\t']) expect(parse(blank)).toBeUndefined();
  });

  test('may be as long as the field allows, white space at its end not counted', () => {
    const longest = 'x'.repeat(MAX_TEXT);
    expect(parse(`${longest}\n`)).toBe(longest);
    expect(parse(`${longest}x`)).toBeUndefined();
  });

  test('is never scored and gives the rules nothing to see', () => {
    expect(grading.scored(question, context)).toBe(false);
    expect(schema.answers(question, context)).toEqual([]);
    expect(grading.grade('Because.', question, context)).toEqual({ chosen: [] });
  });

  test('is text, and may be passed over or left at any word', () => {
    for (const value of [null, undefined, 5, ['Because.'], { text: 'Because.' }])
      expect(parse(value)).toBeUndefined();
    expect(grading.optional?.(question)).toBe(true);
    expect(grading.complete('Because', question, context)).toBe(true);
  });

  test('cannot be asked in a check, and has no placeholder', () => {
    expect(schema.fields('check')).toBeUndefined();
    expect(Object.keys(schema.fields('assessment') ?? {})).toEqual(['rows', 'hint']);
  });

  test('shows from two lines to twenty', () => {
    const rows = schema.fields('assessment')?.rows;
    expect([1, 2, 20, 21].map((n) => rows?.safeParse(n).success)).toEqual([false, true, true, false]);
  });
});
