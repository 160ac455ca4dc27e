import { atom, type ReadableAtom } from 'nanostores';
import type { Plan } from '../quiz/attempt.ts';
import { type Erased, erase, keysOf } from './erase.ts';
import { type Entry, type Held, type Listing, listEntries, listingOf, readEntry } from './listing.ts';
import { encodeLook, LOOK, type LookBack } from './look-back.ts';
import { encodePlan, PLAN } from './plan-codec.ts';
import type { Shelf, Written } from './shelf.ts';

/** The record as a whole: what the record page and the list of stored entries show, and do to it. */
export interface Overview {
  $listing: ReadableAtom<Listing>;
  $entries: ReadableAtom<Entry[]>;
  /** False when nothing outlives the page. */
  lasts(): boolean;
  /** Deletes attempts with what hangs on them. */
  removeAttempts(ids: readonly string[]): Erased;
  /** Deletes one entry on purpose, readable or not. */
  removeEntry(key: string): Erased;
  /** Deletes everything of this site. */
  removeAll(): Erased;
  savePlan(plan: Plan): Written;
  saveLook(look: LookBack): Written;
  /** Does something to the shelf whose code comes only when it is needed, and then lists anew. */
  act<T>(action: (shelf: Shelf) => T): T;
}

/** Opens the whole record. It follows what other tabs change, for as long as the page lives. */
export function createOverview(shelf: Shelf): Overview {
  let known = new Map<string, { text: string; held: Held }>();
  /** Entries that did not change since are not read again: a long record is mostly those. */
  const list = (entries: readonly Entry[]) => {
    const next: typeof known = new Map();
    const listing = listingOf(entries, (entry) => {
      const before = known.get(entry.key);
      const held = before?.text === entry.text ? before.held : readEntry(entry);
      next.set(entry.key, { text: entry.text, held });
      return held;
    });
    known = next;
    return listing;
  };
  const $entries = atom(listEntries(shelf));
  const $listing = atom(list($entries.get()));
  const refresh = () => {
    const entries = listEntries(shelf);
    $listing.set(list(entries));
    $entries.set(entries);
  };
  const done = <T>(result: T): T => {
    refresh();
    return result;
  };
  const remove = (keys: readonly string[]): Erased => {
    const { gone, putBack } = done(erase(shelf, keys));
    return { gone, putBack: () => done(putBack()) };
  };
  shelf.onChange(refresh);
  return {
    $listing,
    $entries,
    lasts: () => shelf.lasts(),
    removeAttempts: (ids) => remove(ids.flatMap(keysOf)),
    removeEntry: (key) => remove([key]),
    removeAll: () => remove(shelf.keys()),
    savePlan: (plan) => done(shelf.write(PLAN + plan.attempt, encodePlan(plan))),
    saveLook: (look) => done(shelf.write(LOOK + look.attempt, encodeLook(look))),
    act: (action) => done(action(shelf)),
  };
}
