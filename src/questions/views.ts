import { isKind } from './index.ts';
import type { KindView } from './kind.ts';

// Each view becomes a file of its own, so that a page loads only the kinds it shows.
const views = import.meta.glob<{ view: KindView }>('./*/view.tsx');

/** Loads the view of a kind. @throws for a word that names no kind */
export async function loadView(name: string): Promise<KindView> {
  const load = isKind(name) && views[`./${name}/view.tsx`];
  if (!load) throw new Error(`There is no question kind "${name}" in src/questions/index.ts.`);
  return (await load()).view;
}
