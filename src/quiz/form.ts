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
