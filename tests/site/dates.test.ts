import { expect, test } from 'vitest';
import { writtenDate } from '../../src/site/dates.ts';

test('writes a day, a month or a year, as far as it is known', () => {
  expect(writtenDate('2014-03-17')).toBe('17 March 2014');
  expect(writtenDate('2014-03')).toBe('March 2014');
  expect(writtenDate('2014')).toBe('2014');
});
