import { expect, test } from 'vitest';
import { checkFiles, edit, GUIDE, SOURCES } from './fixture.ts';

const COVERAGE = 'content/coverage.yaml';

/** Problems of the sample handbook with a list of lines, a guide that covers some, and words in that guide. */
function problems(lines: string, covers: string, words = ''): string[] {
  const { files } = edit([]);
  const guide = (files[GUIDE] ?? '').replace(/^covers: .*$/m, `covers: [${covers}]`);
  expect(guide).toContain(`covers: [${covers}]`);
  const all = { ...files, [COVERAGE]: lines, [GUIDE]: `${guide}\n${words}\n` };
  return checkFiles(all).findings.map(
    ({ file, problem }) => `${file === GUIDE ? 'guide' : file}: ${problem}`,
  );
}

test('every line that a guide carries is fine', () => {
  expect(problems('S1.01: { says: Water }\nS1.02a: { says: Leaves }\n', 'S1.01, S1.02a')).toEqual([]);
});

test('a line that no guide carries is told at the line', () => {
  expect(problems('S1.01: { says: Water }\nX02: { says: Leaves }\n', 'S1.01')).toEqual([
    `${COVERAGE}: no guide carries "X02"`,
  ]);
});

test('a line that is left out for a reason needs no guide, and none may cover it', () => {
  const lines = 'S1.01: { says: Water }\nX02: { says: Forms, left-out: Not of the article }\n';
  expect(problems(lines, 'S1.01')).toEqual([]);
  expect(problems(lines, 'S1.01, X02')).toEqual(['guide: "X02" is marked as left out']);
});

test('a number that is not in the list is told', () => {
  expect(problems('S1.01: { says: Water }\n', 'S1.01, S1.10')).toEqual([
    'guide: there is no line "S1.10" to cover',
  ]);
});

test('a claim without evidence needs a caveat that is about it', () => {
  const lines = 'S1.01: { says: Water heals, caveat: true }\n';
  const told = ['guide: "S1.01" rests on no evidence, and no caveat of this guide is about it'];
  expect(problems(lines, 'S1.01')).toEqual(told);
  const caveat = (about: string) => `<Caveat title="Does it?"${about}>\n\nNobody knows.\n\n</Caveat>`;
  expect(problems(lines, 'S1.01', caveat(''))).toEqual(told);
  expect(problems(lines, 'S1.01', caveat(' about="S1.02 S1.010"'))).toEqual(told);
  expect(problems(lines, 'S1.01', caveat(' about="S1.02 S1.01"'))).toEqual([]);
});

test('a handbook without a list may number as it likes', () => {
  const { files } = edit([]);
  expect(files[COVERAGE]).toBeUndefined();
  expect(files[SOURCES]).toBeDefined();
  expect(checkFiles(files).findings).toEqual([]);
});
