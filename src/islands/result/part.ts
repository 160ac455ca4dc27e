import { questionedDimensions } from '../../quiz/advice.ts';
import type { AssessmentResult, Attempt, DimensionResult } from '../../quiz/attempt.ts';
import type { Fact } from '../../quiz/facts.ts';
import type { Dimension, Quiz } from '../../quiz/quiz.ts';
import type { Scoring } from '../../quiz/scoring.ts';
import type { ResultWords } from '../quiz/context.ts';
import type { Views } from '../quiz/question-field.tsx';

/** What every part of the result page is given. */
export interface PartProps {
  quiz: Quiz;
  scoring: Scoring;
  words: ResultWords;
  attempt: Attempt;
  result: AssessmentResult;
  facts: Map<string, Fact>;
  views: Views;
}

export function dimensionOf({ dimensions }: Scoring, id: string): Dimension | undefined {
  return dimensions.find((dimension) => dimension.id === id);
}

/** The labels of dimensions, as a list in a sentence. */
export function labelsOf(scoring: Scoring, ids: readonly string[]): string {
  return ids.map((id) => dimensionOf(scoring, id)?.label ?? id).join(', ');
}

/** The word a dimension is shown in: its band's, or what the dimension says in that band; undefined: none. */
export function wordOf(
  scoring: Scoring,
  { id, band, by }: DimensionResult,
  { gates }: AssessmentResult,
): string | undefined {
  if (band === undefined) return undefined;
  const own = dimensionOf(scoring, id)?.words?.[band];
  const side = questionedDimensions(scoring, gates).includes(id) ? 'open' : by;
  return own?.[side] ?? scoring.bands.find((candidate) => candidate.id === band)?.label;
}

/** What a side of the pair questions is called; its id where none says so any more. */
export function sideLabel({ questions }: Quiz, side: string): string {
  for (const question of questions) {
    const sides = 'for' in question && Array.isArray(question.for) ? question.for : [];
    const found = sides.find((each: { id: string; label: string }) => each.id === side);
    if (found) return found.label;
  }
  return side;
}
