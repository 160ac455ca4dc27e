import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import { type Labelled, type Rows, rowsGrading } from '../shared/rows.ts';

/** Rows, each matched to one answer. The response is an answer's id for each row's. */
export interface MatchQuestion extends Question {
  /** There may be more than rows. The labels are plain text: they stand in a select. */
  answers: Labelled[];
  rows: (Labelled & { answer: string; why: Rich })[];
  /** An answer may be right for several rows. */
  reuse?: boolean;
}

export function rowsOf({ rows, answers }: MatchQuestion): Rows {
  return { rows: rows.map((row) => ({ ...row, right: row.answer })), choices: answers };
}

export const grading = rowsGrading(rowsOf);
