import type { AssessmentResult, Responses } from '../../quiz/attempt.ts';
import type { Gradings } from '../../quiz/facts.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import { scoreAssessment } from '../../quiz/score.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import { knownOf } from './known.ts';

/** Scores the reader's answers, beside what this browser keeps of the linked check. */
export function scoreSitting(
  quiz: Quiz,
  form: Form,
  self: Responses,
  gradings: Gradings,
): AssessmentResult | undefined {
  const known = quiz.scoring?.knowing && knownOf(quiz, createBrowserShelf(window));
  return scoreAssessment(quiz, form, { self, known }, gradings);
}
