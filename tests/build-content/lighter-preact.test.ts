import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lightened, unused } from '../../src/build/lighter-preact.ts';

const file = fileURLToPath(import.meta.resolve('preact')).replace(/preact\.[^/\\]*$/, 'preact.module.js');
const preact = readFileSync(file, 'utf8');

test.each(unused)('Preact still has %s', (what, instead) => {
  expect(preact.replace(what, instead)).not.toBe(preact);
});

test('what is left of Preact is a script that has all it had', async () => {
  const names = async (code: string) =>
    Object.keys(await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`));
  expect(await names(lightened(preact))).toEqual(await names(preact));
});

test('a Preact that looks otherwise stays as it is', () => {
  expect(lightened('export const h = (type) => type;')).toBe('export const h = (type) => type;');
});
