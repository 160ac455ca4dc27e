import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { quickYaml } from '../../src/build/content/quick-yaml.ts';
import { yamlFaults } from '../../src/build/content/yaml-faults.ts';

/** Milliseconds: how fast it is, is not the question here. */
const PATIENCE = 60_000;

/** What the exact reader makes of a text; `faults` where it has anything to say. */
function exactly(text: string): { data?: unknown; faults: unknown[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const faults = yamlFaults(document, text);
  return faults.length > 0 ? { faults } : { faults, data: document.toJS() };
}

/** Whatever is read quickly is read in the same way exactly, and without fault. */
function agrees(text: string): boolean {
  const data = quickYaml(text);
  if (data === undefined) return false;
  expect({ data, faults: [] }, JSON.stringify(text)).toEqual(exactly(text));
  return true;
}

const root = join(import.meta.dirname, '../../content');
const contents = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(yaml|mdx)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, yaml: path.endsWith('.mdx') ? (text.split(/^---\n/m)[1] ?? '') : text };
  });

test('reads every file of the handbook as the exact reader does, and nearly all of them quickly', () => {
  const slow = contents.filter(({ yaml }) => !agrees(yaml)).map(({ path }) => path);
  expect(slow.length).toBeLessThan(contents.length / 10);
});

test.each([
  ['a: b\n  c\nd:\n', { a: 'b c', d: null }],
  ['a: 1\nb: 1.50\nc: 007\n', { a: 1, b: 1.5, c: 7 }],
  ['a: true\nb: False\nc: yes\nd: tRUE\n', { a: true, b: false, c: 'yes', d: 'tRUE' }],
  ['a: 2026-11-21\nb: 12:30\nc: one#two\n', { a: '2026-11-21', b: '12:30', c: 'one#two' }],
  ['a: not *b*, *c* & more, [*d*]\n', { a: 'not *b*, *c* & more, [*d*]' }],
  ["a: 'it''s'\nb: \"so: this\"\n", { a: "it's", b: 'so: this' }],
  ['a: >-\n  one\n  two\n\n  three\nb: |\n  x\n   y\n', { a: 'one two\nthree', b: 'x\n y\n' }],
  ['a: [x, 2, { b: y z }]\nc: []\nd: {}\n', { a: ['x', 2, { b: 'y z' }], c: [], d: {} }],
  ['# one\na:\n  # two\n  - b: c\n\n    d: e\n  - f\n', { a: [{ b: 'c', d: 'e' }, 'f'] }],
])('reads %j', (text, data) => {
  expect(quickYaml(text)).toEqual(data);
});

test.each([
  ['a comment behind a text', 'a: b # c\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['a key that is no word', '1: b\n'],
  ['a key that every object has', '__proto__: b\n'],
  ['an alias', 'a: *b\n'],
  ['an alias in a list', 'a: [b, *c]\n'],
  ['an alias in a map in a list', 'a: [{ b: *c }]\n'],
  ['an anchor', 'a: &b c\n'],
  ['a tag', 'a: !b c\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['a tab', 'a:\tb\n'],
  ['a space that does not break', 'a: b\u00a0c\n'],
  ['a line end of Windows', 'a: b\r\n'],
  ['no line end', 'a: b'],
  ['an entry without anything', '-\n'],
  ['null', 'a: null\n'],
  ['an octal', 'a: 0o7\n'],
  ['an exponent', 'a: 1e3\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['a wrong indentation', 'a:\n  b: c\n d: e\n'],
])('leaves to the exact reader %s', (_, text) => {
  expect(quickYaml(text)).toBeUndefined();
});

/** Signs that mean something in YAML. */
const scrap = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...' :-#\'"[]{},|>?&*!%@`~=\\\n\t\r\u00a0\u2028') },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['\n  ', '\n    ', '\n- ', '\n  - ', ': ', 'key: ', '\nkey: value', '{ a: b }', '[a, b]', '>-\n  '],
      ...['|\n  ', '|+', ' #', '---\n', '\n...\n', '? ', '<<: ', '1', '01', '0x1F', '1e3', '.5', '5.', '+1'],
      ...['null', 'true', 'No', '.inf', '2026-11-21', '12:30', '1_0', "''", '""', '\\u00e4', '- - ', 'a:\n'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

test(
  'agrees with the exact reader on any text',
  () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (parts) => void agrees(`${parts.join('')}\n`)),
      { numRuns: 5_000 },
    );
  },
  PATIENCE,
);

test(
  'agrees with the exact reader on damaged files of the handbook',
  () => {
    const damage = fc.record({ at: fc.nat(), cut: fc.nat({ max: 20 }), put: scrap });
    fc.assert(
      fc.property(
        fc.constantFrom(...contents),
        fc.nat(),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        ({ yaml }, from, damages) => {
          const start = yaml.lastIndexOf('\n', from % yaml.length) + 1;
          let text = yaml.slice(start, start + 400);
          for (const { at, cut, put } of damages) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + cut);
          }
          agrees(`${text}\n`);
        },
      ),
      { numRuns: 2_000 },
    );
  },
  PATIENCE,
);

test('agrees with the exact reader on whatever is written as YAML', () => {
  const word = fc.oneof(fc.string(), fc.lorem(), fc.integer(), fc.double({ noNaN: true }), fc.boolean());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, word, tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(value, (data) => void agrees(stringify(data))),
    { numRuns: 500 },
  );
});
