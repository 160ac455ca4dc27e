import { loadView } from '../../questions/views.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Views } from './question-field.tsx';

/** Loads the views of the kinds that a quiz uses, and no others. */
export async function loadViews(quiz: Quiz): Promise<Views> {
  const names = [...new Set(quiz.questions.map(({ kind }) => kind))];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await loadView(name)] as const)),
  );
}
