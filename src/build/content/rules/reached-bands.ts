import { bandOf } from '../../../quiz/dimensions.ts';
import type { Direction } from '../../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import { perspectives, reachable } from '../reachable.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { answersTo } from './rule.ts';

/** A band of a dimension that answers can lead to, with the direction they then have. */
export interface ReachedBand {
  band: string;
  direction?: Direction;
}

/** All bands that answers can lead to, by the reader's or the customer's answers. */
export function reachedBands(quiz: AuthoredAssessment, dimension: string, library: Library): ReachedBand[] {
  const questions = quiz.questions.filter((question) => question.dimension === dimension);
  const found = new Map<string, ReachedBand>();
  for (const perspective of perspectives) {
    const answerable = questions.map((question) => ({
      answers: answersTo(question, library, perspective),
      asked: perspective === 'self' || question.customer !== undefined,
    }));
    for (const { mean, direction } of reachable(answerable, quiz.minimumCoverage)) {
      const band = bandOf(mean, quiz.bands)?.id;
      if (band === undefined) continue;
      found.set(`${band} ${direction}`, direction === undefined ? { band } : { band, direction });
    }
  }
  return [...found.values()];
}
