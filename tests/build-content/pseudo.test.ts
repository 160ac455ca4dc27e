import { expect, test } from 'vitest';
import { pseudo, pseudoText } from '../../src/build/pseudo.ts';
import * as messages from '../../src/messages/en.ts';

test('a text becomes at least 40 % longer, and its slots stay', () => {
  const text = '{n} of {all} answered';
  expect(pseudoText(text)).toContain('{n} óf {all}');
  expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length * 1.4);
});

test('addresses and the language stay, and it is written from right to left', () => {
  expect(pseudo({ href: '/a/', lang: 'en', dir: 'ltr', text: ['a', 'be'] })).toEqual({
    href: '/a/',
    lang: 'en',
    dir: 'rtl',
    text: ['a', expect.stringContaining('bé')],
  });
});

test('a table made so has the shape of the English one', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]))
      : typeof value;
  const table = { ...messages };
  expect(shape(pseudo(table))).toEqual(shape(table));
});
