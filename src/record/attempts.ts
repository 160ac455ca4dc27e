import type { Attempt, Response, Result } from '../quiz/attempt.ts';
import type { Form } from '../quiz/quiz.ts';
import { table } from './check.ts';
import { decodeAttempt, encodeAttempt, MAX_TEXT } from './codec.ts';
import { PREFIX, type Shelf, type Written } from './shelf.ts';

export const ATTEMPT = `${PREFIX}attempt:`;
export const PLAN = `${PREFIX}plan:`;

/**
 * What became of a change to an attempt. `finished-elsewhere` and `deleted-elsewhere`: in another tab,
 * so nothing was written. `full` and `blocked`: it is only in memory.
 */
export type Outcome = Written | 'finished-elsewhere' | 'deleted-elsewhere';

/** The attempt to go on with, whatever the outcome. */
export interface Saved {
  attempt: Attempt;
  outcome: Outcome;
}

type Change = (attempt: Attempt) => Attempt;

/** Where attempts are worked on: storage, clock and randomness, and what could not be stored so far. */
export interface Desk {
  shelf: Shelf;
  now: () => string;
  newId: () => string;
  /** Attempts that were on the shelf: one of them missing was deleted elsewhere. */
  stored: Set<string>;
  unsaved: Map<string, Change[]>;
}

export function openDesk(shelf: Shelf, tools: Pick<Desk, 'now' | 'newId'>): Desk {
  return { shelf, ...tools, stored: new Set(), unsaved: new Map() };
}

/** A new attempt. Nothing is stored before the first response, so that a mere visit leaves no trace. */
export function startAttempt(desk: Desk, quiz: { id: string; version: number }, form: Form): Attempt {
  const now = desk.now();
  const { id, version } = quiz;
  return { id: desk.newId(), quiz: id, version, form, started: now, saved: now, responses: {} };
}

/** The stored attempt; undefined when there is none or it cannot be read. */
export function readAttempt(desk: Desk, id: string): Attempt | undefined {
  const text = desk.shelf.read(ATTEMPT + id);
  if (text === null) return undefined;
  desk.stored.add(id);
  return decodeAttempt(id, text).value;
}

/** The unfinished attempt of a quiz that was worked on last. */
export function latestUnfinished(desk: Desk, quiz: string, form: Form): Attempt | undefined {
  let latest: Attempt | undefined;
  for (const key of desk.shelf.keys()) {
    if (!key.startsWith(ATTEMPT)) continue;
    const text = desk.shelf.read(key);
    // Every entry is written without spaces, so other quizzes need not be parsed.
    if (!text?.includes(`"quiz":"${quiz}"`)) continue;
    const { value } = decodeAttempt(key.slice(ATTEMPT.length), text);
    if (!value || value.quiz !== quiz || value.form !== form || value.finished) continue;
    if (!latest || value.saved > latest.saved) latest = value;
  }
  if (latest) desk.stored.add(latest.id);
  return latest;
}

/** Writes an entry, if it could be read again. */
export function write(shelf: Shelf, key: string, text: string): Written {
  return text.length > MAX_TEXT ? 'full' : shelf.write(key, text);
}

/** Applies a change to the attempt as it is stored now, which another tab may have changed meanwhile. */
function change(desk: Desk, attempt: Attempt, next: Change): Saved {
  const { shelf, stored, unsaved } = desk;
  const { id } = attempt;
  const key = ATTEMPT + id;
  const text = shelf.read(key);
  const here = text === null ? undefined : decodeAttempt(id, text).value;
  const finished = [here, attempt].find((each) => each?.finished);
  if (finished) return { attempt: finished, outcome: 'finished-elsewhere' };

  const changes = [...(unsaved.get(id) ?? []), next];
  const changed = changes.reduce((current, step) => step(current), here ?? attempt);
  let outcome: Outcome;
  if (text === null && stored.has(id) && shelf.lasts()) outcome = 'deleted-elsewhere';
  // An entry that cannot be read is never overwritten.
  else if (text !== null && !here) outcome = 'blocked';
  else outcome = write(shelf, key, encodeAttempt(changed));

  if (outcome === 'saved') {
    stored.add(id);
    unsaved.delete(id);
  } else {
    unsaved.set(id, changes);
  }
  return { attempt: changed, outcome };
}

/** Saves one response. Other responses stay as they are stored; undefined takes the response back. */
export function saveResponse(
  desk: Desk,
  attempt: Attempt,
  question: string,
  response: Response | undefined,
): Saved {
  const saved = desk.now();
  return change(desk, attempt, (current) => {
    const others = Object.entries(current.responses).filter(([id]) => id !== question);
    const responses = table(response ? [...others, [question, response]] : others);
    return { ...current, saved, responses };
  });
}

/** Saves that the explanation of a question was shown, so that its answer counts as the first. */
export function saveShown(desk: Desk, attempt: Attempt, question: string): Saved {
  const saved = desk.now();
  return change(desk, attempt, (current) => ({
    ...current,
    saved,
    shown: [...new Set([...(current.shown ?? []), question])],
  }));
}

/** Closes an attempt for good, with the very responses that the result was made of. */
export function finishAttempt(desk: Desk, attempt: Attempt, result: Result): Saved {
  const now = desk.now();
  return change(desk, attempt, () => ({ ...attempt, saved: now, finished: now, result }));
}
