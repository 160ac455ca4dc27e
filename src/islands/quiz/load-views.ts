import { loadView } from '../../questions/views.ts';
import type { Views } from './question-field.tsx';

/**
 * Loads the views of the kinds that a quiz uses, and no others.
 *
 * @param kinds their names, each once; on a built page with the file of each: `single=single.a1b2.js`
 */
export async function loadViews(kinds: readonly string[]): Promise<Views> {
  const load = async (each: string) => {
    const [name = '', file] = each.split('=');
    return [name, await loadView(name, file)] as const;
  };
  return Object.fromEntries(await Promise.all(kinds.map(load)));
}
