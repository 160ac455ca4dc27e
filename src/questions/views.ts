import { AT_HAND, type KindView } from './kind.ts';
import { view as viewAtHand } from './single/view.tsx';

interface ViewModule {
  view: KindView;
}

// At build and in development. A built page names the files of its own kinds, so that what it loads does
// not grow with the kinds there are.
const views =
  import.meta.env.SSR || import.meta.env.DEV
    ? import.meta.glob<ViewModule>(['./*/view.tsx', '!./single/view.tsx'])
    : undefined;

/**
 * Loads the view of a kind.
 *
 * @param file on a built page, where all scripts lie in one folder; absent for the one that is at hand
 * @throws for a word that names no kind
 */
export async function loadView(name: string, file = ''): Promise<KindView> {
  if (name === AT_HAND) return viewAtHand;
  if (!views) {
    const loaded: ViewModule = await import(/* @vite-ignore */ `./${file}`);
    return loaded.view;
  }
  const load = views[`./${name}/view.tsx`];
  if (!load) throw new Error(`There is no question kind "${name}".`);
  return (await load()).view;
}
