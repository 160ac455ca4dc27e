import { bandOf } from '../../../quiz/dimensions.ts';
import type { Direction } from '../../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import { perspectives, reachable } from '../reachable.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { answersTo, type ReadQuiz, settled } from './rule.ts';

/** A band of a dimension that answers can lead to, with the direction they then have. */
export interface ReachedBand {
  band: string;
  direction?: Direction;
}

/**
 * All bands that answers can lead to, by the reader's or the customer's answers.
 *
 * @returns undefined when a fault in what it depends on keeps that from being known
 */
export function reachedBands(
  quiz: ReadQuiz<AuthoredAssessment>,
  dimension: string,
  library: Library,
): ReachedBand[] | undefined {
  const { value, lost } = quiz;
  const scales = library.scales.shaped?.value ?? {};
  const questions = value.questions.filter((question) => question.dimension === dimension);
  const known =
    [...lost('bands'), ...lost('minimum-coverage')].length === 0 &&
    settled(quiz, 'questions', dimension) &&
    questions.every(({ scale }) => scale === undefined || Object.hasOwn(scales, scale));
  if (!known) return undefined;
  const found = new Map<string, ReachedBand>();
  for (const perspective of perspectives) {
    const answers = questions.map((question) => answersTo(question, library, perspective));
    for (const { mean, direction } of reachable(answers, value.minimumCoverage)) {
      const band = bandOf(mean, value.bands)?.id;
      if (band === undefined) continue;
      found.set(`${band} ${direction}`, direction === undefined ? { band } : { band, direction });
    }
  }
  return [...found.values()];
}
