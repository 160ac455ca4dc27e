import type { Grade, Grading } from '../../questions/kind.ts';
import type { Json, Response } from '../../quiz/attempt.ts';
import type { Gradings } from '../../quiz/facts.ts';
import { CANNOT_SAY, type Perspective, type Question, type Quiz } from '../../quiz/quiz.ts';
import { gradeable } from './gradeable.ts';

/** One response to a question, and what it comes to. */
export interface Candidate {
  response: Response;
  grade: Grade;
}

function graded(
  question: Question,
  grading: Grading,
  quiz: Quiz,
  perspective: Perspective,
  value: Json,
): Candidate[] {
  const context = { scales: quiz.scales, perspective };
  const parsed = grading.parse(value, question, context);
  if (parsed === undefined || !grading.complete(parsed, question, context)) return [];
  return [
    { response: { kind: question.kind, value: parsed }, grade: grading.grade(parsed, question, context) },
  ];
}

/**
 * Responses to a question that between them give every answer a rule can name and every value, from the
 * lowest to the highest; none for a kind whose responses cannot be listed. "I can't say" stands apart.
 */
export function candidatesFor(
  question: Question,
  quiz: Quiz,
  gradings: Gradings,
  perspective: Perspective,
): Candidate[] {
  const grading = gradings[question.kind]?.grading;
  if (!grading) return [];
  return gradeable(question, quiz)
    .flatMap((value) => graded(question, grading, quiz, perspective, value))
    .sort((a, b) => (a.grade.value ?? 0) - (b.grade.value ?? 0));
}

/** "I can't say", as an answer to a question. */
export function unsaid({ kind }: Question): Candidate {
  return { response: { kind, value: null }, grade: { chosen: [CANNOT_SAY] } };
}
