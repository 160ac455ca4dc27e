import { ATTEMPT } from './attempts.ts';
import type { Entry } from './listing.ts';
import { LOOK } from './look-back.ts';
import { PLAN } from './plan-codec.ts';
import type { Shelf, Written } from './shelf.ts';

/** What became of a deletion. */
export interface Erased {
  /** False when the browser kept something all the same. */
  gone: boolean;
  /** Puts back what was deleted, as it was; an entry that has come in its place meanwhile stays. */
  putBack(): Written;
}

/** The keys of an attempt and of what hangs on it. */
export function keysOf(attempt: string): string[] {
  return [LOOK + attempt, PLAN + attempt, ATTEMPT + attempt];
}

/** Deletes entries. */
export function erase(shelf: Shelf, keys: readonly string[]): Erased {
  const entries = keys.flatMap((key): Entry[] => {
    const text = shelf.read(key);
    return text === null ? [] : [{ key, text }];
  });
  for (const { key } of entries) shelf.remove(key);
  return {
    gone: entries.every(({ key }) => shelf.read(key) === null),
    putBack() {
      let outcome: Written = 'saved';
      for (const { key, text } of entries) {
        if (outcome === 'saved' && shelf.read(key) === null) outcome = shelf.write(key, text);
      }
      return outcome;
    },
  };
}
