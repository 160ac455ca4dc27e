import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grading, type RankQuestion, type RankValue } from '../../src/questions/rank/grade.ts';
import { schema } from '../../src/questions/rank/schema.ts';
import { context } from './support.ts';

const options = ['stop', 'look', 'ask', 'constructor'].map((id) => ({ id, label: id, why: `So ${id}.` }));
const three: RankQuestion = {
  id: 'steps',
  kind: 'rank',
  text: 'In which order?',
  options,
  top: 3,
  order: ['stop', 'look', 'ask'],
};
const { order: _, ...open } = three;
const parse = (value: unknown, question: RankQuestion = three) => grading.parse(value, question, context);
const credit = (value: RankValue) => grading.grade(value, three, context).credit;
const faults = (part: Partial<RankQuestion>, purpose: 'check' | 'assessment' = 'check') =>
  schema.faults({ ...three, ...part }, { ...context, purpose }).map(({ path }) => path.join(' '));

describe('credit is the share of places that hold the right option', () => {
  test.each<[RankValue, number]>([
    [['stop', 'look', 'ask'], 1],
    [['stop', 'look', 'constructor'], 2 / 3],
    [['look', 'stop', 'ask'], 1 / 3],
    [['look', 'ask', 'stop'], 0],
    [['constructor', 'stop', 'look'], 0],
  ])('%j: %d', (value, share) => expect(credit(value)).toBe(share));

  test('there is none where no order is right', () => {
    expect([three, open].map((question) => grading.scored(question, context))).toEqual([true, false]);
    expect(grading.grade(['ask', 'stop', 'look'], open, context)).toEqual({
      chosen: ['ask', 'stop', 'look'],
    });
  });

  test('it never leaves 0 to 1, whatever is read', () => {
    const given = fc.array(fc.constantFrom(null, 'other', ...options.map(({ id }) => id)), { maxLength: 4 });
    fc.assert(
      fc.property(given, (value) => {
        const read = parse(value);
        if (!read) return;
        expect(credit(read)).toBeGreaterThanOrEqual(0);
        expect(credit(read)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a response', () => {
  test('is complete only when every place is filled', () => {
    expect(grading.complete(['stop', 'look', 'ask'], three, context)).toBe(true);
    expect(grading.complete(['stop', 'look'], three, context)).toBe(false);
    expect(grading.complete(['stop', null, 'ask'], three, context)).toBe(false);
  });

  test('keeps an open place while it is being answered, but none at its end', () => {
    expect(parse([null, 'look'])).toEqual([null, 'look']);
    expect(parse(['stop', null, null])).toEqual(['stop']);
    expect(parse([null, null, null])).toBeUndefined();
  });

  test('names an option once, and no more than there are places', () => {
    expect(parse(['stop', 'look', 'stop'])).toBeUndefined();
    expect(parse(['stop', 'look', 'ask', 'constructor'])).toBeUndefined();
    expect(parse([undefined, 'look'])).toBeUndefined();
  });

  test('chooses in the order of the places', () => {
    expect(grading.grade(['ask', null, 'stop'], open, context).chosen).toEqual(['ask', 'stop']);
  });
});

describe('refuses', () => {
  test.each<[string, Partial<RankQuestion>, string[]]>([
    ['one place', { top: 1, order: ['stop'] }, ['top']],
    ['more places than options', { top: 5, order: ['stop', 'look', 'ask', 'constructor'] }, ['top', 'order']],
    ['an order that leaves a place open', { order: ['stop', 'look'] }, ['order']],
    ['an option that is not there', { order: ['stop', 'look', 'toString'] }, ['order 2']],
    ['an option in two places', { order: ['stop', 'look', 'stop'] }, ['order 2']],
    [
      'a label that a list cannot show',
      { options: [{ id: 'em', label: [['em', 'x']] }, ...options] },
      ['options 0 label'],
    ],
  ])('%s', (_, part, paths) => expect(faults(part)).toEqual(paths));

  test('nothing in the question as it is, in both purposes', () => {
    expect(faults({})).toEqual([]);
    expect(schema.faults(open, { ...context, purpose: 'assessment' })).toEqual([]);
  });

  test('a right order in an assessment', () => {
    expect(Object.keys(schema.fields('assessment') ?? {})).toEqual(['top', 'options']);
  });

  test('an option without its reason in a check', () => {
    const read = schema.fields('check')?.options?.safeParse([
      { id: 'stop', label: 'Stop' },
      { id: 'look', label: 'Look', why: 'So.' },
    ]);
    expect(read?.error?.issues.map(({ path }) => path)).toEqual([[0, 'why']]);
  });
});
