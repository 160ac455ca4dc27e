import { loadView } from '../../questions/views.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Views } from './question-field.tsx';

/**
 * Loads the views of the kinds that a quiz uses, and no others.
 *
 * @param files on a built page, where the file of each kind lies: `single=../_astro/single.a1b2.js …`
 */
export async function loadViews(quiz: Quiz, files = ''): Promise<Views> {
  const addresses = new URLSearchParams(files.replaceAll(' ', '&'));
  const names = [...new Set(quiz.questions.map(({ kind }) => kind))];
  const load = async (name: string) =>
    [name, await loadView(name, addresses.get(name) || undefined)] as const;
  return Object.fromEntries(await Promise.all(names.map(load)));
}
