import type { Attempt, Response, Result } from '../quiz/attempt.ts';
import type { Form } from '../quiz/quiz.ts';
import type { AttemptCodec } from './attempt-codec.ts';
import { changed, table } from './check.ts';
import { MAX_TEXT } from './entry.ts';
import { both, joinAttempts } from './join.ts';
import { PREFIX, type Shelf, type Written } from './shelf.ts';

export const ATTEMPT = `${PREFIX}attempt:`;

/**
 * What became of a change to an attempt. `finished-elsewhere` and `deleted-elsewhere`: in another tab,
 * so nothing was written. `deleted-elsewhere`, `full` and `blocked`: it is only in memory.
 */
export type Outcome = Written | 'finished-elsewhere' | 'deleted-elsewhere';

/** The attempt to go on with, whatever the outcome. */
export interface Saved {
  attempt: Attempt;
  outcome: Outcome;
}

/** Where attempts are worked on: storage, clock and randomness. */
export interface Place {
  shelf: Shelf;
  now: () => string;
  newId: () => string;
}

export interface Desk extends Place {
  codec: AttemptCodec;
  /** Ids of the attempts that were found on the shelf or put there. */
  seen: Set<string>;
  /** The entry written last, and what it says: read back at every answer, and seldom changed by another tab. */
  written?: { id: string; text: string; attempt: Attempt };
  /** Once plans are opened: tries again to store what could not be stored of the plan for an attempt. */
  storePlan?: (attempt: string) => Written;
}

export function openDesk(place: Place, codec: AttemptCodec): Desk {
  return { ...place, codec, seen: new Set() };
}

/** The attempt as it is stored now. Null: there is none; undefined: its entry cannot be read. */
export function readAttempt({ shelf, codec, seen, written }: Desk, id: string): Attempt | null | undefined {
  const text = shelf.read(ATTEMPT + id);
  if (text === null) return null;
  seen.add(id);
  return written?.id === id && written.text === text ? written.attempt : codec.decode(id, text).value;
}

/** True when an attempt that was on the shelf is gone from it. */
export function isDeleted({ shelf, seen }: Desk, id: string): boolean {
  return seen.has(id) && shelf.read(ATTEMPT + id) === null && shelf.lasts();
}

/** How a later sitting differs from the first. */
export interface Again {
  /** What can be chosen is shuffled. */
  shuffle?: boolean;
  /** Only these questions are asked, of those of an earlier attempt. */
  of?: string;
  asks?: string[];
}

/**
 * A new attempt. Nothing is stored before the first response, so that a mere visit leaves no trace; until
 * then `saved` is empty.
 */
export function startAttempt(
  desk: Desk,
  { id: quiz, version }: { id: string; version: number },
  form: Form,
  { shuffle, ...again }: Again = {},
): Attempt {
  const started = desk.now();
  const id = desk.newId();
  const attempt = { id, quiz, version, form, started, saved: '', responses: table<Response>(), ...again };
  return shuffle ? { ...attempt, seed: desk.newId() } : attempt;
}

/** The stored unfinished attempt of a quiz that was worked on last. */
export function latestUnfinished(desk: Desk, quiz: string, form: Form): Attempt | undefined {
  let latest: Attempt | undefined;
  for (const key of desk.shelf.keys()) {
    // Every entry is written without spaces, so other quizzes need not be parsed.
    if (!desk.shelf.read(key)?.includes(`"quiz":"${quiz}"`)) continue;
    const each = readAttempt(desk, key.slice(ATTEMPT.length));
    if (each?.quiz !== quiz || each.form !== form || each.finished) continue;
    if (!latest || each.saved > latest.saved) latest = each;
  }
  return latest;
}

/**
 * Stores what the page has of an attempt and the shelf has not: what could not be stored before, and what
 * another tab wrote over. There is no lock: a tab may write what it read before this one wrote.
 *
 * @param attempt as the page has it: if it was finished otherwise meanwhile, that is told
 * @param told the entry as another tab said it wrote it, which may be written over already
 */
export function store(desk: Desk, attempt: Attempt, told?: string | null): Saved {
  const { shelf, codec, seen, storePlan } = desk;
  const { id } = attempt;
  const stored = readAttempt(desk, id);
  let joined = attempt;
  for (const other of [told && codec.decode(id, told).value, stored])
    if (other) joined = joinAttempts(other, joined);
  const text = codec.encode(joined);
  let outcome: Outcome = 'saved';
  if (isDeleted(desk, id)) outcome = 'deleted-elsewhere';
  else if (stored === undefined) outcome = 'blocked';
  else if (text.length > MAX_TEXT) outcome = 'full';
  else if (joined !== stored && text !== shelf.read(ATTEMPT + id)) outcome = shelf.write(ATTEMPT + id, text);
  if (outcome === 'saved') {
    desk.written = { id, text, attempt: joined };
    seen.add(id);
    outcome = joined.finished === attempt.finished ? (storePlan?.(id) ?? outcome) : 'finished-elsewhere';
  }
  return { attempt: joined, outcome };
}

function change(desk: Desk, attempt: Attempt, changes: Partial<Attempt>): Saved {
  return attempt.finished
    ? { attempt, outcome: 'finished-elsewhere' }
    : store(desk, { ...attempt, ...changes });
}

/** Changes what an attempt says of one question. What it says of others stays as it is stored. */
export function saveSaid(desk: Desk, attempt: Attempt, question: string, said: Partial<Attempt>): Saved {
  const saved = desk.now();
  const { started, at } = attempt;
  // A clock that was set back does not make an answer older than the one it replaces.
  const time = Math.max(Date.parse(saved) - Date.parse(started), (at?.[question] ?? 0) + 1);
  return change(desk, attempt, { saved, ...said, at: changed(at, [[question, time]]) });
}

/** An attempt's responses with one more, or without it: for `saveSaid`. */
export function withResponse(question: string, response: Response | undefined) {
  return ({ responses }: Attempt) => ({ responses: changed(responses, [[question, response]]) });
}

/** Saves that the explanation of a question was shown, so that its answer counts as the first. */
export function saveShown(desk: Desk, attempt: Attempt, question: string): Saved {
  return change(desk, attempt, { saved: desk.now(), shown: both(attempt.shown, [question]) });
}

/** Closes an attempt for good, with the very responses that the result was made of. */
export function finishAttempt(desk: Desk, { at: _, ...attempt }: Attempt, result: Result): Saved {
  const now = desk.now();
  return change(desk, attempt, { saved: now, finished: now, result });
}
