import type { Attempt, Plan } from '../quiz/attempt.ts';
import { ATTEMPT } from './attempts.ts';
import { decodeAttempt } from './codec.ts';
import type { Problem } from './entry.ts';
import { decodePlan } from './plan-codec.ts';
import { PLAN } from './plans.ts';
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
  unreadable: Unreadable[];
}

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
  return { is: 'other' };
}

function newestFirst(a: Attempt, b: Attempt): number {
  const [left, right] = [a.finished ?? a.saved, b.finished ?? b.saved];
  return left === right ? a.id.localeCompare(b.id) : left < right ? 1 : -1;
}

/** Reads the whole record. */
export function listRecord(shelf: Shelf): Listing {
  const listing: Listing = { attempts: [], plans: [], unreadable: [] };
  for (const entry of listEntries(shelf)) {
    const held = readEntry(entry);
    if (held.is === 'attempt') listing.attempts.push(held.attempt);
    else if (held.is === 'plan') listing.plans.push(held.plan);
    else if (held.is === 'unreadable') listing.unreadable.push({ ...entry, problem: held.problem });
  }
  listing.attempts.sort(newestFirst);
  return listing;
}
