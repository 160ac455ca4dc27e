import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFindings } from '../../src/build/content/finding.ts';
import { loadGradings } from '../../src/build/content/kinds.ts';
import { lint } from '../../src/build/content/lints/index.ts';
import { distance, nearest } from '../../src/build/content/nearest.ts';
import { ASSESSMENT, CHECK, checkFiles, GUIDE, SCALES, SOURCES, valid } from './fixture.ts';

/** Milliseconds: how fast it is, is not the question here. */
const PATIENCE = 60_000;

const files = [CHECK, ASSESSMENT, SCALES, SOURCES, GUIDE];
/** Signs that mean something in YAML, Markdown or MDX, besides any text at all. */
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ': ',
    '- ',
    '\n',
    '\t',
    '"',
    '[',
    '{ ',
    '}',
    '*a',
    '&a ',
    '!t ',
    '---\n',
    '#',
    '|',
    '>-',
    '<b>',
    '<Callout title="a">\n\n',
    '\n\n</Callout>',
    '<Quiz id=',
    '<5',
    '<!--',
    '{a b}',
    '\nimport ',
    '](',
    '`',
    '__proto__: 1',
    '~',
    '1e9',
    '? ',
  ),
);

const gradings = await loadGradings();

/** Whatever is wrong, it is told at a place that exists. */
function tellsPlaces(changed: Record<string, string>) {
  const checkup = checkFiles(changed);
  for (const { file, line, column, text, problem, remedy } of [
    ...checkup.findings,
    ...lint(checkup, gradings),
  ]) {
    const lines = (changed[file] ?? '').split('\n');
    expect(lines[line - 1]?.replace(/\r$/, '') ?? '').toBe(text);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(text.length + 2);
    expect(problem).not.toBe('');
    expect(remedy).not.toBe('');
  }
  formatFindings(checkup.findings);
}

test(
  'no text makes the check throw',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(scrap, { maxLength: 30 }), (file, parts) => {
        tellsPlaces({ ...valid, [file]: parts.join('') });
      }),
      { numRuns: 100 },
    );
  },
  PATIENCE,
);

test(
  'no damage to a valid file makes the check throw',
  () => {
    const damage = fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: scrap });
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (file, damages) => {
          let text = valid[file] ?? '';
          for (const { at, cut, put } of damages) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + cut);
          }
          tellsPlaces({ ...valid, [file]: text });
        },
      ),
      { numRuns: 100 },
    );
  },
  PATIENCE,
);

test(
  'any value in place of any other is told, or fits',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.json({ maxDepth: 2 }), (file, nth, json) => {
        const lines = (valid[file] ?? '').split('\n');
        const line = nth % lines.length;
        lines[line] = (lines[line] ?? '').replace(/: .*$/, `: ${json}`);
        tellsPlaces({ ...valid, [file]: lines.join('\n') });
      }),
      { numRuns: 100 },
    );
  },
  PATIENCE,
);

test('a deep nest is told', () => {
  tellsPlaces({ ...valid, [CHECK]: '['.repeat(20_000) });
});

test('distance is that of the edits: none for equal words, the same both ways', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('two letters that changed places are one edit', () => {
  expect(distance('lable', 'label')).toBe(1);
});

test('a word that is like none has no nearest', () => {
  expect(nearest('icon', ['label', 'summary', 'order'])).toBeUndefined();
});
