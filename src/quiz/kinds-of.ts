import type { Quiz } from './quiz.ts';

/** The kinds of question that a quiz asks, each once. */
export function kindsOf({ questions }: Quiz): string[] {
  return [...new Set(questions.map(({ kind }) => kind))];
}
