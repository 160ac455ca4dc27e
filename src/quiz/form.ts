import type { Form, Question, Quiz } from './quiz.ts';

/** The questions a form asks, in order. */
export function questionsOf(quiz: Quiz, form: Form): Question[] {
  return form === 'short' ? quiz.questions.filter((question) => question.short) : quiz.questions;
}
