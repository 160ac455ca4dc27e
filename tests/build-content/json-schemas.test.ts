import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas, SCHEMA_FOLDER } from '../../src/build/content/json-schemas.ts';
import { readFiles } from '../../src/build/content/read-files.ts';
import { ASSESSMENT, CHECK, GUIDE, PARTS, SCALES, SOURCES, valid } from './fixture.ts';

const schemas = await jsonSchemas();
const files = await readFiles('.');

/** What an editor does with a schema; one that is no JSON Schema of draft 7 makes it throw. */
function validator(name: string): ValidateFunction {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    formats: { date: (text) => !Number.isNaN(Date.parse(text)), uri: (text) => URL.canParse(text) },
  });
  return ajv.compile(JSON.parse(schemas.get(name) ?? '{}'));
}

/** Where the errors are, in words. */
function errors(name: string, text: string): string[] {
  const check = validator(name);
  check(parse(text));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function frontMatterOf(guide: string): string {
  return guide.split(/^---$/m)[1] ?? '';
}

test('the committed schemas are those of the definitions; if not, run npm run schema', async () => {
  expect((await readdir(SCHEMA_FOLDER)).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
});

describe.each(files.filter(({ path }) => path.endsWith('.yaml')))('$path', ({ path, text }) => {
  const named = text.match(/^# yaml-language-server: \$schema=(.+)\n/)?.[1] ?? '';

  test('names its schema in its first line, and fits it', () => {
    expect(posix.join(dirname(path), dirname(named))).toBe(SCHEMA_FOLDER);
    expect(schemas.has(basename(named))).toBe(true);
    expect(errors(basename(named), text)).toEqual([]);
  });

  test('has the same schema in the settings of the editor', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))['yaml.schemas'];
    const glob = settings[`${SCHEMA_FOLDER}/${basename(named)}`];
    expect(posix.matchesGlob(path, glob)).toBe(true);
  });
});

test.each(files.filter(({ path }) => path.endsWith('.mdx')))('the front matter of $path fits', ({ text }) => {
  expect(errors('guide.json', frontMatterOf(text))).toEqual([]);
});

test.each([
  ['quiz.json', CHECK, 'label: Cold', 'lable: Cold'],
  ['quiz.json', CHECK, 'kind: single', 'kind: rating'],
  ['quiz.json', CHECK, '        why: It draws best.\n', ''],
  ['quiz.json', ASSESSMENT, 'kind: amount', 'kind: amonut'],
  ['quiz.json', ASSESSMENT, 'minutes: { full: 4, short: 1 }', 'minutes: 4'],
  ['quiz.json', ASSESSMENT, 'answered: [cannot-say]', 'answerd: [cannot-say]'],
  ['scales.json', SCALES, 'value: none', 'value: nothing'],
  ['scales.json', SCALES, 'often:', 'Often:'],
  ['sources.json', SOURCES, 'author:', 'autor:'],
  ['parts.json', PARTS, 'order: 1', 'order: first'],
  ['guide.json', GUIDE, 'updated: 2026-11-21', 'updated: yesterday'],
])('%s tells what is wrong in %s: %s, as %s', (name, file, from, to) => {
  const read = file === GUIDE ? frontMatterOf : (text: string) => text;
  const text = valid[file] ?? '';
  expect(errors(name, read(text))).toEqual([]);
  expect(text).toContain(from);
  expect(errors(name, read(text.replace(from, to)))).not.toEqual([]);
});

test('keys tell an author what they mean', () => {
  expect(schemas.get('quiz.json')).toContain('The passage to read: guide#heading');
});
