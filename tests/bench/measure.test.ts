import { expect, test } from 'vitest';
import { chainDepth } from '../../bench/measure/chain.ts';
import { sumOfTree } from '../../bench/measure/process-tree.ts';
import { typeOf } from '../../bench/measure/wire.ts';

const page = { url: '/', by: undefined };

test('a page alone is a chain of one, and files named in it make it two', () => {
  expect(chainDepth([])).toBe(0);
  expect(chainDepth([page])).toBe(1);
  const named = ['/a.css', '/b.js'].map((url) => ({ url, by: '/' }));
  expect(chainDepth([page, ...named])).toBe(2);
});

test('a file that a file asks for waits for both', () => {
  expect(chainDepth([page, { url: '/a.css', by: '/' }, { url: '/f.woff2', by: '/a.css' }])).toBe(3);
});

test('what was asked for twice waited only for the first', () => {
  const preloaded = { url: '/b.js', by: '/' };
  expect(chainDepth([page, { url: '/a.js', by: '/' }, preloaded, { url: '/b.js', by: '/a.js' }])).toBe(2);
});

test('requests that name each other have an end', () => {
  expect(chainDepth([page, { url: '/a.js', by: '/b.js' }, { url: '/b.js', by: '/a.js' }])).toBeLessThan(4);
});

test('what a build uses is what is used by all processes below it, and by no other', () => {
  const processes = [
    { pid: 1, parent: 0, resident: 1000, cpu: 1000 },
    { pid: 10, parent: 1, resident: 5, cpu: 1 },
    { pid: 11, parent: 10, resident: 7, cpu: 2 },
    { pid: 12, parent: 11, resident: 9, cpu: 3 },
    { pid: 20, parent: 1, resident: 100, cpu: 100 },
  ];
  expect(sumOfTree(10, processes)).toEqual({ resident: 21, cpu: 6 });
  expect(sumOfTree(99, processes)).toEqual({ resident: 0, cpu: 0 });
});

test('bytes are counted by what they are', () => {
  const type = (path: string) => typeOf({ path }, '/guides/a/');
  expect(['/guides/a/', '/x.css', '/x.js', '/x.mjs', '/x.woff2', '/favicon.svg'].map(type)).toEqual([
    'html',
    'css',
    'js',
    'js',
    'font',
    'other',
  ]);
});
