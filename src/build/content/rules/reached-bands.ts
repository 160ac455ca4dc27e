import { bandOf } from '../../../quiz/dimensions.ts';
import type { Direction } from '../../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { reachedMeans } from './reached-means.ts';
import type { ReadQuiz } from './rule.ts';

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
  const means = lost('bands').length > 0 ? undefined : reachedMeans(quiz, dimension, library);
  if (!means) return undefined;
  const found = new Map<string, ReachedBand>();
  for (const { mean, direction } of means) {
    const band = bandOf(mean, value.bands)?.id;
    if (band === undefined) continue;
    found.set(`${band} ${direction}`, direction === undefined ? { band } : { band, direction });
  }
  return [...found.values()];
}
