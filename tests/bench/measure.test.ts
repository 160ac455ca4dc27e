import { expect, test } from 'vitest';
import { chainDepth } from '../../bench/measure/chain.ts';
import { memoryOfTree } from '../../bench/measure/process-tree.ts';
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

test('the memory of a build is that of all processes below it, and of no other', () => {
  const processes = [
    { pid: 1, parent: 0, resident: 1000 },
    { pid: 10, parent: 1, resident: 5 },
    { pid: 11, parent: 10, resident: 7 },
    { pid: 12, parent: 11, resident: 9 },
    { pid: 20, parent: 1, resident: 100 },
  ];
  expect(memoryOfTree(10, processes)).toBe(21);
  expect(memoryOfTree(99, processes)).toBe(0);
});

test('bytes are counted by what they are', () => {
  const type = (path: string) => typeOf({ path, bytes: 1 }, '/guides/a/');
  expect(['/guides/a/', '/x.css', '/x.js', '/x.mjs', '/x.woff2', '/favicon.svg'].map(type)).toEqual([
    'html',
    'css',
    'js',
    'js',
    'font',
    'other',
  ]);
});
