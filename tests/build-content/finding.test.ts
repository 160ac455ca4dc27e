import { expect, test } from 'vitest';
import { type Finding, formatFinding, formatFindings } from '../../src/build/content/finding.ts';

const finding: Finding = {
  file: 'content/quizzes/tea.yaml',
  line: 14,
  column: 7,
  text: '      lable: Empathy',
  problem: 'unknown key "lable"',
  remedy: 'did you mean "label"?',
};

test('a finding shows place, problem, line, caret and remedy', () => {
  expect(formatFinding(finding)).toBe(
    [
      'content/quizzes/tea.yaml:14:7  unknown key "lable"',
      '  lable: Empathy',
      '  ^',
      '  did you mean "label"?',
    ].join('\n'),
  );
});

test('a long line is cut around the place', () => {
  const text = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`;
  const [, line = '', caret = ''] = formatFinding({ ...finding, text, column: 201 }).split('\n');
  expect(line.length).toBeLessThan(102);
  expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
});

test('the last line counts findings and files', () => {
  const last = (findings: Finding[]) => formatFindings(findings).split('\n').at(-1);
  expect(last([finding])).toBe('1 finding in 1 file. Mend it and build again.');
  expect(last([finding, finding, { ...finding, file: 'x' }])).toBe(
    '3 findings in 2 files. Mend them and build again.',
  );
});
