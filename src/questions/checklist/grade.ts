import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grading } from '../kind.ts';

/** Longest evidence, in characters. */
export const MAX_EVIDENCE = 500;

export interface Line {
  id: string;
  label: Rich;
  /** What is asked for beside the line, as the label of a text field. */
  evidence?: string;
}

/** Lines that are ticked off; some ask for evidence. */
export interface ChecklistQuestion extends Question {
  lines: Line[];
}

/** The ticked lines by id: true, or what was written as evidence. Empty: none of them. */
export type ChecklistValue = Record<string, true | string>;

/** A ticked line that asks for evidence counts only with it. */
export function counts({ id, evidence }: Line, value: ChecklistValue): boolean {
  return Object.hasOwn(value, id) && (evidence === undefined || typeof value[id] === 'string');
}

function tick(given: unknown, { evidence }: Line): true | string | undefined {
  if (given === true) return true;
  if (typeof given !== 'string' || given.length > MAX_EVIDENCE) return undefined;
  return evidence === undefined || given.trim() === '' ? true : given;
}

export const grading: Grading<ChecklistQuestion, ChecklistValue> = {
  parse(value, { lines }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const given = Object.entries(value);
    const ticked = lines.flatMap((line) => {
      const found = given.find(([id]) => id === line.id);
      const read = found && tick(found[1], line);
      return read === undefined ? [] : [[line.id, read] as const];
    });
    return ticked.length === given.length ? Object.fromEntries(ticked) : undefined;
  },
  scored: () => true,
  complete: () => true,
  /** 4 × the share of lines that count; the rules of a quiz see those lines and no others. */
  grade(value, { lines }) {
    const chosen = lines.filter((line) => counts(line, value)).map(({ id }) => id);
    return { chosen, value: (4 * chosen.length) / lines.length };
  },
};
