import type { Form, Quiz } from './quiz.ts';

/** Whether the quiz can be asked in a short form. */
export function hasShortForm(quiz: Quiz): boolean {
  return quiz.questions.some((question) => question.short);
}

/** About how long a form takes, in minutes. */
export function minutesOf({ minutes }: Quiz, form: Form): number {
  return (form === 'short' ? minutes.short : undefined) ?? minutes.full;
}
