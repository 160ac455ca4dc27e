import { describe, expect, test } from 'vitest';
import { checkFiles, type Edit, edit, placeOf } from './fixture.ts';

/** One fault in otherwise valid content, and what the author is told. `¦` marks the place. */
export type Case = [fact: string, file: string, from: string, to: string, problem: string, remedy: string];

/** Tests that each fault is told once, in these words, at its place. */
export function testCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (_fact, file, from, to, problem, remedy) => {
      const { files, marks } = edit([{ file, from, to }]);
      const findings = checkFiles(files).findings.filter((finding) => finding.problem === problem);
      expect(findings).toHaveLength(1);
      expect(findings.map((finding) => finding.remedy)).toEqual([remedy]);
      if (marks.length > 0) expect(findings.map(placeOf)).toEqual(marks);
    });
  });
}

/** What is told of the sample handbook with some changes. */
export function problems(edits: Edit[]): string[] {
  return checkFiles(edit(edits).files).findings.map(({ problem }) => problem);
}
