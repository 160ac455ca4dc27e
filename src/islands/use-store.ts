import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store, rendered anew when it changes.
 *
 * In place of @nanostores/preact, which carries the code of key-wise listening (0.5 kB) and renders one
 * task later, so that restored answers would show a frame after the empty form.
 */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState(store.get());
  // `subscribe` also tells what changed between the first render and this moment.
  useLayoutEffect(() => store.subscribe((next) => setValue(() => next as T)), [store]);
  return value;
}
