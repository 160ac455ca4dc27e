import type { KindView } from '../../questions/kind.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Views } from '../quiz/question-field.tsx';

const modules = import.meta.glob<{ view: KindView }>('../../questions/*/view.tsx');

/** The views of the kinds that a quiz asks, to show what was answered. */
export async function loadKinds({ questions }: Quiz): Promise<Views> {
  const names = [...new Set(questions.map(({ kind }) => kind))];
  const views = await Promise.all(
    names.map(async (name) => [name, (await modules[`../../questions/${name}/view.tsx`]?.())?.view] as const),
  );
  return Object.fromEntries(views.flatMap(([name, view]) => (view ? [[name, view]] : [])));
}
