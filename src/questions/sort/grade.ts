import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import { type Labelled, type Rows, rowsGrading } from '../shared/rows.ts';

/** Items, each put into one of a few buckets. The response is a bucket's id for each item's. */
export interface SortQuestion extends Question {
  buckets: Labelled[];
  items: (Labelled & { bucket: string; why: Rich })[];
}

export function rowsOf({ items, buckets }: SortQuestion): Rows {
  return { rows: items.map((item) => ({ ...item, right: item.bucket })), choices: buckets };
}

export const grading = rowsGrading(rowsOf);
