import type { Form, Question, Quiz } from './quiz.ts';

/** The questions a form asks, in order. */
export function questionsOf(quiz: Quiz, form: Form): Question[] {
  return form === 'short' ? quiz.questions.filter((question) => question.short) : quiz.questions;
}

/** Whether the quiz can be asked in a short form. */
export function hasShortForm(quiz: Quiz): boolean {
  return quiz.questions.some((question) => question.short);
}

/** About how long a form takes, in minutes. */
export function minutesOf({ minutes }: Quiz, form: Form): number {
  return (form === 'short' ? minutes.short : undefined) ?? minutes.full;
}

/** One page of an assessment: the questions of one dimension, or one question that has none. */
export interface Step {
  /** Id of the dimension or of the question; the step's anchor. */
  id: string;
  heading: string;
  dimension?: string;
  questions: Question[];
}

/** The pages of an assessment: one a dimension in the order of the quiz, then each question without one. */
export function stepsOf(quiz: Quiz, form: Form): Step[] {
  const asked = questionsOf(quiz, form);
  const byDimension = (quiz.scoring?.dimensions ?? []).map((dimension) => ({
    id: dimension.id,
    heading: dimension.label,
    dimension: dimension.id,
    questions: asked.filter((question) => question.dimension === dimension.id),
  }));
  const apart = asked
    .filter((question) => question.dimension === undefined)
    .map((question) => ({ id: question.id, heading: question.heading ?? '', questions: [question] }));
  return [...byDimension, ...apart].filter((step) => step.questions.length > 0);
}
