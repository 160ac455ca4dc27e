import type { Attempt, Plan } from '../quiz/attempt.ts';
import { ATTEMPT } from './attempts.ts';
import { decodeAttempt } from './codec.ts';
import type { Problem } from './entry.ts';
import { decodeLook, LOOK, type LookBack } from './look-back.ts';
import { decodePlan, PLAN } from './plan-codec.ts';
import type { Shelf } from './shelf.ts';

/** An entry of this site as it lies in the browser. */
export interface Entry {
  key: string;
  text: string;
}

/** What an entry holds. `other`: something that is no part of the record. */
export type Held =
  | { is: 'attempt'; attempt: Attempt }
  | { is: 'plan'; plan: Plan }
  | { is: 'look'; look: LookBack }
  | { is: 'unreadable'; problem: Problem }
  | { is: 'other' };

/** An entry that cannot be read, kept as it is, and why. */
export interface Unreadable extends Entry {
  problem: Problem;
}

/** Everything the reader has in this browser. */
export interface Listing {
  /** Newest first. */
  attempts: Attempt[];
  plans: Plan[];
  /** How earlier sittings are rated by now. */
  looks: LookBack[];
  unreadable: Unreadable[];
}

export const emptyListing = (): Listing => ({ attempts: [], plans: [], looks: [], unreadable: [] });

/** All entries of this site, sorted by key. */
export function listEntries(shelf: Shelf): Entry[] {
  return shelf
    .keys()
    .sort()
    .flatMap((key) => {
      const text = shelf.read(key);
      return text === null ? [] : [{ key, text }];
    });
}

/** Reads an entry, which anybody may have written. Never throws. */
export function readEntry({ key, text }: Entry): Held {
  if (key.startsWith(ATTEMPT)) {
    const { value, problem } = decodeAttempt(key.slice(ATTEMPT.length), text);
    return value ? { is: 'attempt', attempt: value } : { is: 'unreadable', problem };
  }
  if (key.startsWith(PLAN)) {
    const { value, problem } = decodePlan(key.slice(PLAN.length), text);
    return value ? { is: 'plan', plan: value } : { is: 'unreadable', problem };
  }
  if (key.startsWith(LOOK)) {
    const { value, problem } = decodeLook(key.slice(LOOK.length), text);
    return value ? { is: 'look', look: value } : { is: 'unreadable', problem };
  }
  return { is: 'other' };
}

/** Puts what an entry holds where it belongs. */
export function sortIn(listing: Listing, entry: Entry, held: Held): void {
  if (held.is === 'attempt') listing.attempts.push(held.attempt);
  else if (held.is === 'plan') listing.plans.push(held.plan);
  else if (held.is === 'look') listing.looks.push(held.look);
  else if (held.is === 'unreadable') listing.unreadable.push({ ...entry, problem: held.problem });
}

function newestFirst(a: Attempt, b: Attempt): number {
  const [left, right] = [a.finished ?? a.saved, b.finished ?? b.saved];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? 1 : -1;
}

/** What some entries hold. */
export function listingOf(entries: readonly Entry[], read: (entry: Entry) => Held = readEntry): Listing {
  const listing = emptyListing();
  for (const entry of entries) sortIn(listing, entry, read(entry));
  listing.attempts.sort(newestFirst);
  return listing;
}

/** Reads the whole record. */
export function listRecord(shelf: Shelf): Listing {
  return listingOf(listEntries(shelf));
}
