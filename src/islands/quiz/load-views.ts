import { isKind, kinds } from '../../questions/index.ts';
import type { KindView } from '../../questions/kind.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Views } from './question-field.tsx';

/** Loads the views of the kinds that a quiz uses, and no others. */
export async function loadViews(quiz: Quiz): Promise<Views> {
  const names = [...new Set(quiz.questions.map(({ kind }) => kind))];
  const entries = names.map(async (name): Promise<[string, KindView]> => {
    if (!isKind(name)) throw new Error(`There is no question kind "${name}".`);
    const { view } = await kinds[name].view();
    return [name, view];
  });
  return Object.fromEntries(await Promise.all(entries));
}
