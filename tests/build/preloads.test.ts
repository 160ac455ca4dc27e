import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addPreloads, readScripts } from '../../src/build/preloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'preloads-'));
const FILES = {
  'Page.1.js': 'import"./page.2.js";',
  'page.2.js': 'export const a = 1;',
  'Quiz.3.js': 'import{a as e}from"./core.4.js";e();',
  'core.4.js': 'import"./page.2.js";export const a = 1;',
  'rank.5.js': 'import{a}from"./core.4.js";export const view = a;',
};
for (const [name, code] of Object.entries(FILES)) writeFileSync(join(folder, name), code);
afterAll(() => rmSync(folder, { recursive: true }));

const page = (...scripts: string[]) =>
  `<head></head>${scripts.map((name) => `<script type="module" src="../_astro/${name}"></script>`).join('')}`;
const built = (html: string) => addPreloads(html, readScripts(folder));

describe('the scripts of a page', () => {
  test('a file that only imports another is left out: the page names the other', () =>
    expect(built(page('Page.1.js'))).toBe(page('page.2.js')));

  test('what a script imports is asked for with the page, and what that imports', () =>
    expect(built(page('Quiz.3.js')).match(/modulepreload" href="[^"]*/g)).toEqual([
      'modulepreload" href="../_astro/core.4.js',
      'modulepreload" href="../_astro/page.2.js',
    ]));

  test('kinds get their files, but for the one that comes with every quiz', () => {
    const html = built(`${page('Quiz.3.js')}<div data-kinds="single rank"></div>`);
    expect(html).toContain('data-kinds="single rank=rank.5.js"');
    expect(html).toContain('<link rel="modulepreload" href="../_astro/rank.5.js">');
  });

  test('a kind without a file stops the build', () =>
    expect(() => built(`${page('Quiz.3.js')}<div data-kinds="rankk"></div>`)).toThrow('"rankk"'));

  test('a page without scripts stays as it is', () => expect(built('<head></head>')).toBe('<head></head>'));
});
