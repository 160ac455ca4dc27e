import type { Direction, Perspective } from '../../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import { perspectives, reachable } from '../reachable.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../schema/quiz.ts';
import { answersTo, type ReadQuiz, settled } from './rule.ts';

/** A mean that answers can lead to, and whose they are. */
export interface ReachedMean {
  mean: number;
  direction: Direction | undefined;
  by: Perspective;
}

/** Whether a question is put to somebody. */
function isPutTo({ customer }: AuthoredQuestion, perspective: Perspective): boolean {
  return perspective === 'self' || customer !== undefined;
}

/**
 * All means of a dimension that answers can lead to, by the reader's or the customer's answers.
 *
 * @returns undefined when a fault in what it depends on keeps that from being known
 */
export function reachedMeans(
  quiz: ReadQuiz<AuthoredAssessment>,
  id: string,
  library: Library,
): ReachedMean[] | undefined {
  const { value, lost } = quiz;
  const scales = library.scales.shaped?.value ?? {};
  const dimension = value.dimensions.find((each) => each.id === id);
  const questions = value.questions.filter((question) => question.dimension === id && !question.apart);
  const known =
    (dimension?.minimum !== undefined || lost('minimum-coverage').length === 0) &&
    settled(quiz, 'questions', id) &&
    questions.every(({ scale }) => scale === undefined || Object.hasOwn(scales, scale));
  if (!known) return undefined;
  const coverage = dimension?.minimum ?? value.minimumCoverage;
  return perspectives
    .filter((by) => dimension?.only === undefined || by === dimension.only)
    .flatMap((by) => {
      const asked = questions.filter((question) => isPutTo(question, by));
      const answers = asked.map((question) => answersTo(question, library, by));
      return reachable(answers, coverage).map((reached) => ({ ...reached, by }));
    });
}
