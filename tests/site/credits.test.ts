import { describe, expect, test } from 'vitest';
import { origin, unknown } from '../../src/site/credits.ts';

describe('the credit of a source', () => {
  test('names author, site and date where they are known', () => {
    const source = { author: 'Ada Marsh', site: 'Tea Monthly', date: '2014-03-17' };
    expect(origin(source)).toBe('Ada Marsh, Tea Monthly, 17 March 2014:');
    expect(unknown(source)).toBe('');
  });

  test('begins with what is known, and says what is not', () => {
    expect(origin({ date: '2010-02-24' })).toBe('24 February 2010:');
    expect(unknown({ date: '2010-02-24' })).toBe('(author not known to us)');
    expect(unknown({ author: 'Ada Marsh' })).toBe('(date not known to us)');
  });

  test('puts nothing before a title of which nothing is known', () => {
    expect(origin({})).toBe('');
    expect(unknown({})).toBe('(author and date not known to us)');
  });
});
