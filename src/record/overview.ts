import { atom, type ReadableAtom } from 'nanostores';
import type { Plan } from '../quiz/attempt.ts';
import { ATTEMPT } from './attempts.ts';
import { type Erased, erase, keysOf } from './erase.ts';
import { type Entry, type Held, type Listing, listEntries, listingOf, readEntry } from './listing.ts';
import { encodeLook, LOOK, type LookBack } from './look-back.ts';
import { encodePlan, PLAN } from './plan-codec.ts';
import type { Shelf, Written } from './shelf.ts';

/** The record as a whole: what the record page and the list of stored entries show, and do to it. */
export interface Overview {
  /** What has been read so far: of a long record at first only what shows first. */
  $listing: ReadableAtom<Listing>;
  /** True once all of it is read. */
  $whole: ReadableAtom<boolean>;
  /** Reads what is still to be read, now. */
  whole(): Listing;
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

/** So many finished attempts are read before the page shows, and so many at a time after it does. */
const FIRST = 12;
const SLICE = 25;

const FINISHED = '"finished":"';

/**
 * When an attempt was finished, as its text says near its beginning, or that it has to be read to know.
 * It only decides what is read first.
 */
function urgency({ key, text }: Entry): string {
  const at = key.startsWith(ATTEMPT) ? text.indexOf(FINISHED) : -1;
  return at > 0 && at < 300 ? text.slice(at + FINISHED.length, at + FINISHED.length + 24) : 'now';
}

/** The entries to read at once: all but the finished attempts, and the latest of those. */
function firstOf(entries: readonly Entry[]): Entry[] {
  const order = entries.map((entry) => ({ entry, at: urgency(entry) }));
  const urgent = order.filter(({ at }) => at === 'now');
  const finished = order.filter(({ at }) => at !== 'now').sort((a, b) => (a.at < b.at ? 1 : -1));
  return [...urgent, ...finished.slice(0, FIRST)].map(({ entry }) => entry);
}

/**
 * Opens the whole record. It follows what other tabs change, for as long as the page lives.
 *
 * @param later does some work once the page had time to show what there is
 */
export function createOverview(shelf: Shelf, later: (work: () => void) => void = setTimeout): Overview {
  let known = new Map<string, { text: string; held: Held }>();
  /** Entries that did not change since are not read again: a long record is mostly those. */
  const heldIn = (entry: Entry) => {
    const before = known.get(entry.key);
    const held = before?.text === entry.text ? before.held : readEntry(entry);
    known.set(entry.key, { text: entry.text, held });
    return held;
  };
  const $entries = atom(listEntries(shelf));
  const first = firstOf($entries.get());
  const $listing = atom(listingOf(first, heldIn));
  const $whole = atom(first.length === $entries.get().length);
  const whole = () => {
    if ($whole.get()) return $listing.get();
    $whole.set(true);
    $listing.set(listingOf($entries.get(), heldIn));
    return $listing.get();
  };
  const readOn = (from: number) => {
    const slice = $entries.get().slice(from, from + SLICE);
    if ($whole.get()) return;
    if (slice.length === 0) return void whole();
    for (const entry of slice) heldIn(entry);
    later(() => readOn(from + SLICE));
  };
  if (!$whole.get()) later(() => readOn(0));
  const refresh = () => {
    const entries = listEntries(shelf);
    const keys = new Set(entries.map(({ key }) => key));
    known = new Map([...known].filter(([key]) => keys.has(key)));
    $whole.set(true);
    $listing.set(listingOf(entries, heldIn));
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
    $whole,
    whole,
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
