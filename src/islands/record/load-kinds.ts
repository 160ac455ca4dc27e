import type { KindView } from '../../questions/kind.ts';
import { kindsOf } from '../../quiz/kinds-of.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Views } from '../quiz/question-field.tsx';

// A quiz's page names the files of its kinds; the record page cannot know which quizzes it will show.
const modules = import.meta.glob<{ view: KindView }>('../../questions/*/view.tsx');

/** The views of the kinds that a quiz asks, to show what was answered. */
export async function loadKinds(quiz: Quiz): Promise<Views> {
  const views = await Promise.all(
    kindsOf(quiz).map(
      async (name) => [name, (await modules[`../../questions/${name}/view.tsx`]?.())?.view] as const,
    ),
  );
  return Object.fromEntries(views.flatMap(([name, view]) => (view ? [[name, view]] : [])));
}
