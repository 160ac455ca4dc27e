// The small checks that every stored value passes.
import { describe, expect, it } from 'vitest';
import {
  byId,
  type Check,
  count,
  fields,
  id,
  json,
  listOf,
  maybe,
  must,
  oneOf,
  shape,
  table,
  time,
  upTo,
} from '../../src/record/check.ts';
import { text, truth } from '../../src/record/check-words.ts';

const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)]);
const named = (depth: number): unknown => (depth === 0 ? 'deep' : { in: named(depth - 1) });

describe('a check', () => {
  const cases: [string, Check<unknown>, unknown[], unknown[]][] = [
    ['text of up to three characters', text(3), ['', 'abc'], ['abcd', 3, null, ['a']]],
    [
      'id',
      id,
      ['a', 'A-1', '7', 'x'.repeat(80)],
      ['', '-a', 'x'.repeat(81), 'a b', 'a/b', '<b>', 'ä', 'a\nb', 'a\n', ' a', 5, null],
    ],
    ['truth', truth, [true, false], [0, 'true', null]],
    ['number up to four', upTo(4), [0, 0.5, 4], [-0.1, 4.1, '2', Number.NaN, null]],
    ['count', count, [0, 3, 2 ** 53 - 1], [0.5, -1, '1', 2 ** 53, Number.POSITIVE_INFINITY, null]],
    [
      'time',
      time,
      ['2026-11-21T08:00:00.000Z'],
      ['2026-11-21T08:00:00Z', '2026-11-21', '', 'now', 1_700_000_000_000, null],
    ],
    ['one of two words', oneOf('full', 'short'), ['full', 'short'], ['Full', '', 'medium', 0, null]],
    ['list of counts', listOf(count), [[], [1, 2]], [[1, -1], ['1'], {}, '12', null]],
    ['field that need not be there', maybe(count), [undefined, 1], [null, -1]],
    ['map of counts by id', byId(count), [{}, { a: 1 }], [{ a: -1 }, { 'a b': 1 }, [1], null]],
    ['map of fields', fields, [{}, { 'a b': 1 }], [[], null, 'a', 1, undefined]],
    [
      'pair of fields',
      shape<{ a: number; b?: number }>({ a: count, b: maybe(count) }),
      [{ a: 1 }],
      [{}, { a: 1, b: -1 }, [], null],
    ],
    [
      'value that JSON can carry',
      (value) => json(value),
      [null, '', false, 0, -1.5, [], {}, nested(8), named(8)],
      [undefined, Number.NaN, Number.POSITIVE_INFINITY, Symbol('s'), 1n, () => 1, nested(9), named(9)],
    ],
  ];
  describe.each(cases)('for a %s', (_, check, good, bad) => {
    it.each(good.map((value) => [value]))('takes %j', (value) => {
      expect(check(value)).toEqual(value);
    });
    it.each(bad.map((value) => [value]))('refuses %o', (value) => {
      expect(() => check(value)).toThrow();
    });
  });

  it('says what is wrong with a value', () => {
    expect(() => must(false)).toThrow(new TypeError('wrong shape'));
    expect(() => must(true)).not.toThrow();
  });
});

describe('what is read', () => {
  it('of a shape are its own fields, without those that are not there', () => {
    const read = shape<{ a: number; b?: number }>({ a: count, b: maybe(count) })({ a: 1, c: 2 });
    expect(Object.entries(read)).toEqual([['a', 1]]);
  });

  it('is a copy', () => {
    const given = { list: [{ a: 1 }] };
    const copy = json(given);
    expect(copy).toEqual(given);
    expect(copy).not.toBe(given);
  });

  it.each([
    [
      'a table',
      () =>
        table([
          ['a', 1],
          ['__proto__', 2],
        ]),
    ],
    ['the fields of an object', () => fields(JSON.parse('{"a":1,"__proto__":2}'))],
    ['JSON', () => json(JSON.parse('{"a":1,"__proto__":{"b":1}}'))],
  ])('%s has no prototype, and takes none', (_, read) => {
    const found = read();
    expect(Object.keys(found ?? {})).toEqual(['a']);
    expect(Object.getPrototypeOf(found)).toBeNull();
  });

  it('of an empty table is nothing', () => {
    expect(Object.keys(table())).toEqual([]);
  });
});
