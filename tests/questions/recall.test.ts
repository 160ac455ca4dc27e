import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Blank,
  grading,
  MAX_LENGTH,
  plain,
  type RecallQuestion,
} from '../../src/questions/recall/grade.ts';
import { schema } from '../../src/questions/recall/schema.ts';

const context = { scales: {}, perspective: 'self' as const };
const blank = (id: string, ...accept: Blank['accept']): Blank => ({ id, accept, why: 'So.' });
const asking = (...blanks: Blank[]): RecallQuestion => ({
  id: 'words',
  kind: 'recall',
  text: 'Which words?',
  blanks,
});
const three = asking(
  blank('first', 'Listen'),
  blank('second', 'follow-up', 'call back'),
  blank('constructor', 'Thank you'),
);

const isRight = (typed: string, ...accept: Blank['accept']) =>
  grading.grade({ word: typed }, asking(blank('word', ...accept)), context).credit === 1;
const parse = (value: unknown, question = three) => grading.parse(value, question, context);

describe('a typed word is right', () => {
  test.each([
    ['the model answer', 'Listen', 'Listen'],
    ['in another case', 'LISTEN', 'Listen'],
    ['with spaces around it', '  Listen\t', 'Listen'],
    ['with spaces doubled', 'thank   you', 'Thank you'],
    ['with a space that does not break', 'thank\u00a0you', 'Thank you'],
    ['without its accents', 'wurde', 'Würde'],
    ['with accents it does not have', 'Würde', 'wurde'],
    ['with accents written as marks of their own', 'Wu\u0308rde', 'Würde'],
    ['with accents in capitals', 'CAFÉ', 'café'],
    ['with a dotted capital I', 'İstanbul', 'Istanbul'],
    ['with a space for its hyphen', 'follow up', 'follow-up'],
    ['with a hyphen for its space', 'thank-you', 'Thank you'],
    ['with another sort of hyphen', 'follow\u2011up', 'follow-up'],
    ['with spaces around its hyphen', 'follow - up', 'follow-up'],
    ['with a hyphen that only shows at the end of a line', 'apolo\u00adgise', 'apologise'],
    ['with a full stop', 'Listen.', 'Listen'],
    ['with a full stop after a space', 'Listen .', 'Listen'],
    ['with full stops', 'Listen...', 'Listen'],
    ['without the full stop of the model answer', 'etc', 'etc.'],
    ['with a straight apostrophe', "customer's", 'customer’s'],
    ['in another script', 'ДОВЕРИЕ', 'доверие'],
    ['without the accents of another script', 'εμπιστοσυνη', 'εμπιστοσύνη'],
  ])('%s', (_, typed, accepted) => expect(isRight(typed, accepted)).toBe(true));

  test('only if anything is typed, also where the right answer is nothing but a full stop', () => {
    expect(isRight('', '...')).toBe(false);
    expect(isRight('.', '...')).toBe(false);
  });

  test('and is no answer that a rule can name', () => {
    expect(grading.scored(three, context)).toBe(true);
    expect(grading.grade({ first: 'Listen' }, three, context)).toEqual({ chosen: [], credit: 1 / 3 });
  });

  test('as any of the alternatives', () => {
    expect(isRight('call back', 'follow-up', 'call back')).toBe(true);
    expect(isRight('Call-Back.', 'follow-up', 'call back')).toBe(true);
  });
});

describe('a typed word is not right', () => {
  test.each([
    ['as another word', 'Learn', 'Listen'],
    ['as a part of the word', 'List', 'Listen'],
    ['as a longer word', 'Listens', 'Listen'],
    ['as the word and another', 'Listen first', 'Listen'],
    ['with a slip in it', 'Lisetn', 'Listen'],
    ['as two alternatives at once', 'follow-up call back', 'follow-up'],
    ['with its words run together', 'followup', 'follow-up'],
    ['with its words the other way round', 'you thank', 'Thank you'],
    ['with ss for ß', 'gross', 'groß'],
    ['with ae for ä', 'Aerger', 'Ärger'],
    ['with a full stop inside', 'Lis.ten', 'Listen'],
    ['with other signs', 'Listen!', 'Listen'],
    ['without the signs that make another sound', 'か', 'が'],
    ['empty', '', 'Listen'],
    ['blank', '   ', 'Listen'],
    ['as nothing but what does not count', ' - . ', 'Listen'],
  ])('%s', (_, typed, accepted) => expect(isRight(typed, accepted)).toBe(false));
});

test('a word in plain form stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plain(plain(text))).toBe(plain(text));
    }),
  );
});

test('credit is the share of blanks that are right, each in its own place', () => {
  const credit = (value: Record<string, string>) => grading.grade(value, three, context).credit;
  expect(credit({ first: 'listen', second: 'call back', constructor: 'thank you' })).toBe(1);
  expect(credit({ first: 'listen', second: 'call back', constructor: 'no' })).toBe(2 / 3);
  expect(credit({ first: 'listen' })).toBe(1 / 3);
  expect(credit({ first: 'call back', second: 'listen' })).toBe(0);
  expect(credit({})).toBe(0);
});

test('is complete when every blank has text, right or wrong', () => {
  const complete = (value: Record<string, string>) => grading.complete(value, three, context);
  expect(complete({ first: 'a', second: 'b', constructor: 'c' })).toBe(true);
  expect(complete({ first: 'a', second: 'b' })).toBe(false);
  expect(complete({ first: 'a', second: ' ', constructor: 'c' })).toBe(false);
});

describe('reading typed words', () => {
  test('keeps the text as it was typed, in the order of the blanks', () => {
    const value = { constructor: ' x ', first: 'A  b-' };
    expect(parse(value)).toEqual(value);
    expect(Object.keys(parse(value) ?? {})).toEqual(['first', 'constructor']);
  });

  test('leaves out what is empty and what it does not know', () => {
    expect(parse({ first: 'a', second: '', other: 'b' })).toEqual({ first: 'a' });
    expect(parse({ first: '', second: '', constructor: '' })).toBeUndefined();
  });

  test('does not take what every object has for an answer', () => {
    expect(parse({ first: 'a' })).toEqual({ first: 'a' });
    expect(grading.complete({ first: 'a', second: 'b' }, three, context)).toBe(false);
    expect(parse(Object.create({ first: 'a' }))).toBeUndefined();
  });

  test('takes texts up to a length, and none that is longer', () => {
    expect(parse({ first: 'x'.repeat(MAX_LENGTH) })).toEqual({ first: 'x'.repeat(MAX_LENGTH) });
    expect(parse({ first: 'x'.repeat(MAX_LENGTH + 1) })).toBeUndefined();
  });

  test.each([
    { first: 1 },
    { first: ['a'] },
    { first: {} },
    { first: true, second: 'b' },
    ['a', 'b'],
    'a',
    1,
  ])('refuses %j', (value) => expect(parse(value)).toBeUndefined());
});

describe('the schema of a recall', () => {
  test('refuses an answer that no one could get wrong or right', () => {
    const question = asking(blank('first', 'Listen', ' - .'));
    expect(schema.faults(question, { ...context, purpose: 'check' })).toMatchObject([
      { path: ['blanks', 0, 'accept', 1] },
    ]);
    expect(schema.faults(three, { ...context, purpose: 'check' })).toEqual([]);
  });

  test('wants at least one answer that is right', () => {
    const { blanks } = schema.fields('check') ?? {};
    const read = (accept: unknown) => blanks?.safeParse([{ id: 'a', accept, why: 'So.' }]).success;
    expect([[], ['a'], ['a', 'b'], [''], [5]].map(read)).toEqual([false, true, true, false, false]);
  });

  test('is for checks only', () => expect(schema.fields('assessment')).toBeUndefined());
});
