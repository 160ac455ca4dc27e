/** Something wrong in an author's file: where, what, and what to do about it. */
export interface Finding {
  /** Path from the project's root, with slashes. */
  file: string;
  /** Both count from 1, as editors do. */
  line: number;
  column: number;
  /** The line as it stands in the file. */
  text: string;
  problem: string;
  remedy: string;
  /** It stops no build: an author may have a reason. */
  warning?: true;
}

const WIDEST = 96;

/** The line without its indentation, cut around the place if it is long, and a caret below the place. */
function excerpt({ text, column }: Finding): [line: string, caret: string] {
  const indent = text.length - text.trimStart().length;
  const at = Math.max(0, column - 1 - indent);
  const line = text.trim();
  const from = at > WIDEST * 0.75 ? at - WIDEST / 2 : 0;
  const before = from > 0 ? '…' : '';
  const after = from + WIDEST < line.length ? '…' : '';
  return [before + line.slice(from, from + WIDEST) + after, `${' '.repeat(before.length + at - from)}^`];
}

/** One finding as the terminal shows it, over four lines; two where the line is empty. */
export function formatFinding(finding: Finding): string {
  const head = `${finding.file}:${finding.line}:${finding.column}  ${finding.warning ? 'warning: ' : ''}${finding.problem}`;
  const shown = finding.text.trim() === '' ? [] : excerpt(finding);
  return [head, ...shown.map((line) => `  ${line}`), `  ${finding.remedy}`].join('\n');
}

/** Findings in the order in which an author meets them: by file, then from top to bottom. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.problem.localeCompare(b.problem),
  );
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The last line of a run that found something. */
export function summary(findings: readonly Finding[]): string {
  const files = new Set(findings.map(({ file }) => file)).size;
  const many = findings.length !== 1;
  if (findings.every(({ warning }) => warning)) {
    return `${count(findings.length, 'warning', 'warnings')} in ${count(files, 'file', 'files')}. ${many ? 'They stop' : 'It stops'} no build.`;
  }
  return `${count(findings.length, 'finding', 'findings')} in ${count(files, 'file', 'files')}. Mend ${many ? 'them' : 'it'} and build again.`;
}

/** All findings, or all warnings, and the summary, ready to print. */
export function formatFindings(findings: readonly Finding[]): string {
  return [...inOrder(findings).map(formatFinding), summary(findings)].join('\n\n');
}
