// What one line of a rule holds for, and which answers a rule looks at.
import { describe, expect, test } from 'vitest';
import { allHold, deciding, type Evidence, holds } from '../../src/quiz/conditions.ts';
import type { Fact } from '../../src/quiz/facts.ts';
import type { Condition } from '../../src/quiz/scoring.ts';

const fact = (chosen: string[], given: Fact['given'] = 'answer'): Fact => ({
  question: '',
  scored: true,
  given,
  chosen,
});
const measured = (id: string, band?: string) => ({
  id,
  asked: 2,
  answered: 2,
  cannotSay: 0,
  by: 'self' as const,
  ...(band && { band }),
});
const evidence: Evidence = {
  self: new Map([
    ['one', fact(['yes'])],
    ['two', fact(['cannot-say'], 'cannot-say')],
    ['several', fact(['red', 'blue'])],
  ]),
  customer: new Map([
    ['one', fact(['no'])],
    ['two', fact(['yes'])],
    ['several', fact(['cannot-say'], 'cannot-say')],
    ['theirs', fact(['cannot-say'], 'nothing')],
  ]),
  dimensions: [measured('a', 'low'), measured('b', 'high'), measured('c')],
  tallies: [],
};

describe('a line', () => {
  const cases: [Condition, boolean][] = [
    [{ any: ['one'], answered: ['yes'] }, true],
    [{ any: ['one'], answered: ['no'] }, false],
    [{ any: ['two', 'one'], answered: ['yes'] }, true],
    [{ any: ['one'], answered: ['no', 'yes'] }, true],
    [{ any: ['several'], answered: ['blue'] }, true],
    [{ any: ['two'], answered: ['cannot-say'] }, true],
    [{ any: ['not-asked'], answered: ['yes'] }, false],
    [{ any: ['one'], answered: ['no'], of: 'customer' }, true],
    [{ any: ['one'], answered: ['yes'], of: 'customer' }, false],
    [{ any: ['one'], answered: ['yes'], of: 'self' }, true],
    [{ any: ['one'], notAnswered: ['no'] }, true],
    [{ any: ['one'], notAnswered: ['yes'] }, false],
    [{ any: ['one', 'two'], notAnswered: ['yes'] }, true],
    [{ any: ['several'], notAnswered: ['red'] }, false],
    [{ any: ['two'], notAnswered: ['yes', 'no'] }, true],
    [{ any: ['not-asked'], notAnswered: ['yes'] }, false],
    [{ any: ['theirs'], notAnswered: ['yes'], of: 'customer' }, true],
    [{ anyDimension: ['a'], band: ['low'] }, true],
    [{ anyDimension: ['a'], band: ['fair', 'low'] }, true],
    [{ anyDimension: ['a'], band: ['high'] }, false],
    [{ anyDimension: ['b', 'a'], band: ['low'] }, true],
    [{ anyDimension: ['c', 'not-there'], band: ['low', 'high'] }, false],
  ];
  test.each(cases)('%j: %s', (condition, wanted) => {
    expect(holds(condition, evidence)).toBe(wanted);
  });

  test('on the customer holds for nothing while the customer was not heard', () => {
    const { customer: _, ...alone } = evidence;
    expect(holds({ any: ['one'], answered: ['no'], of: 'customer' }, alone)).toBe(false);
    expect(holds({ any: ['one'], notAnswered: ['yes'], of: 'customer' }, alone)).toBe(false);
  });
});

test('a rule holds when all its lines do', () => {
  const [yes, no]: Condition[] = [
    { any: ['one'], answered: ['yes'] },
    { any: ['one'], answered: ['no'] },
  ];
  if (!yes || !no) throw new Error('there are two');
  expect(allHold([yes, yes], evidence)).toBe(true);
  expect(allHold([yes, no], evidence)).toBe(false);
});

describe('the answers that decide', () => {
  test('are the customer’s where there is one, and else the reader’s', () => {
    const { self } = deciding(evidence);
    expect([...self].map(([id, { chosen }]) => [id, chosen])).toEqual([
      ['one', ['no']],
      ['two', ['yes']],
      ['several', ['red', 'blue']],
    ]);
  });

  test('are the reader’s where the customer was not heard', () => {
    const { customer: _, ...alone } = evidence;
    expect(deciding(alone).self).toEqual(evidence.self);
  });
});
