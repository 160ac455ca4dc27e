import type { Attempt, Json } from '../quiz/attempt.ts';
import { PRIVATE } from './private.ts';
import { sureOf } from './standing.ts';

type Cell = string | number | undefined;

/** The sign of UTF-8 at a file's beginning, without which spreadsheets guess the letters. */
const BOM = '\uFEFF';

// A cell that begins so is run as a formula, also after spaces and in full width.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** One cell. Text is quoted; what a spreadsheet would run gets an apostrophe in front. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

/** A table as CSV (RFC 4180) that spreadsheets open right: nothing in it is run. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BOM + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Titles of quizzes by id, as far as the handbook has them. */
export type Titles = Readonly<Record<string, string>>;

const sitting = (attempt: Attempt, titles: Titles): Cell[] => [
  attempt.id,
  // An id may be the name of what every object inherits.
  (Object.hasOwn(titles, attempt.quiz) && titles[attempt.quiz]) || attempt.quiz,
  attempt.version,
  attempt.form,
  attempt.started,
  attempt.finished,
];

const SITTING = ['sitting', 'quiz', 'quiz version', 'form', 'began', 'finished'];

/** One row for each dimension of each assessment, and one for each check. */
export function resultsCsv(attempts: readonly Attempt[], titles: Titles): string {
  const rows = attempts.flatMap((attempt): Cell[][] => {
    const { result } = attempt;
    const head = sitting(attempt, titles);
    if (!result) return [];
    if (result.purpose === 'check') {
      const credits = Object.values(result.credit);
      const right = credits.filter((credit) => credit === 1).length;
      return [[...head, undefined, undefined, undefined, undefined, right, credits.length]];
    }
    const { level, dimensions } = result;
    const rows = dimensions.map(({ id, band, mean, by, answered, asked }) => [
      ...head,
      level?.label,
      id,
      band,
      // As fine as a few answers can be, and no finer.
      mean === undefined ? undefined : Math.round(mean * 100) / 100,
      answered,
      asked,
      by,
    ]);
    return rows.length > 0 ? rows : [[...head, level?.label]];
  });
  return toCsv(
    [
      ...SITTING,
      'level',
      'dimension',
      'in a word',
      'mean 0-4',
      'answered or right',
      'asked',
      'whose answers',
    ],
    rows.map((row) => pad(row, 13)),
  );
}

/**
 * One row for each answer.
 *
 * @param all with what was written for oneself alone; otherwise its cell is empty
 */
export function answersCsv(attempts: readonly Attempt[], titles: Titles, all = false): string {
  const rows = attempts.flatMap((attempt) => {
    const { result, responses } = attempt;
    const credit = result?.purpose === 'check' ? result.credit : undefined;
    return Object.entries(responses).map(([question, { kind, value }]): Cell[] => [
      ...sitting(attempt, titles),
      question,
      kind,
      kind === PRIVATE && !all ? undefined : written(value),
      sureOf(attempt, question),
      credit && Object.hasOwn(credit, question) ? credit[question] : undefined,
    ]);
  });
  return toCsv([...SITTING, 'question', 'kind', 'answer', 'how sure', 'right 0-1'], rows);
}

/** Every row as long as the header, as some readers insist. */
function pad(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, at) => row[at]);
}

function written(value: Json): string | number {
  if (value === null) return 'cannot-say';
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
