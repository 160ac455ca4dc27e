import type { Attempt, Response, Result } from '../quiz/attempt.ts';
import type { Form } from '../quiz/quiz.ts';
import { table } from './check.ts';
import { decodeAttempt, encodeAttempt } from './codec.ts';
import { type Drawer, openDrawer } from './drawer.ts';
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
export interface Desk {
  shelf: Shelf;
  now: () => string;
  newId: () => string;
  attempts: Drawer<Attempt>;
  /** What else hangs on an attempt, under its id: stored with it when the reader tries again. */
  beside: Pick<Drawer<unknown>, 'store'>[];
}

export function openDesk(shelf: Shelf, tools: Pick<Desk, 'now' | 'newId'>): Desk {
  return {
    shelf,
    ...tools,
    attempts: openDrawer(shelf, ATTEMPT, decodeAttempt, encodeAttempt),
    beside: [],
  };
}

/** A new attempt. Nothing is stored before the first response, so that a mere visit leaves no trace. */
export function startAttempt(desk: Desk, quiz: { id: string; version: number }, form: Form): Attempt {
  const now = desk.now();
  const { id, version } = quiz;
  return { id: desk.newId(), quiz: id, version, form, started: now, saved: now, responses: table() };
}

/** The unfinished attempt of a quiz that was worked on last, be it stored or not. */
export function latestUnfinished({ shelf, attempts }: Desk, quiz: string, form: Form): Attempt | undefined {
  const ids = new Set(attempts.unsaved.keys());
  for (const key of shelf.keys()) {
    // Every entry is written without spaces, so other quizzes need not be parsed.
    if (key.startsWith(ATTEMPT) && shelf.read(key)?.includes(`"quiz":"${quiz}"`))
      ids.add(key.slice(ATTEMPT.length));
  }
  let latest: Attempt | undefined;
  for (const id of ids) {
    const each = attempts.read(id);
    if (each?.quiz !== quiz || each.form !== form || each.finished) continue;
    if (!latest || each.saved > latest.saved) latest = each;
  }
  return latest;
}

/**
 * Tries to store what could not be stored so far of an attempt and of what hangs on it.
 *
 * @param attempt as the caller has it: if it was finished otherwise meanwhile, that is told
 */
export function retry({ attempts, beside }: Desk, attempt: Attempt): Saved {
  const { id, finished } = attempt;
  const current = attempts.read(id) ?? attempt;
  let outcome: Outcome = 'finished-elsewhere';
  if (current.finished === finished)
    outcome = attempts.isDeleted(id) ? 'deleted-elsewhere' : attempts.store(id);
  for (const drawer of beside) if (outcome === 'saved') outcome = drawer.store(id);
  return { attempt: current, outcome };
}

/** Applies a change to the attempt as it is stored now, which another tab may have changed meanwhile. */
function change(desk: Desk, attempt: Attempt, next: (current: Attempt) => Attempt): Saved {
  const { unsaved, read } = desk.attempts;
  const { id } = attempt;
  const current = read(id) ?? attempt;
  if (current.finished) return { attempt: current, outcome: 'finished-elsewhere' };
  const before = unsaved.get(id);
  unsaved.set(id, (stored) => {
    const state = before?.(stored) ?? stored ?? attempt;
    // It may have been finished elsewhere meanwhile.
    return state.finished ? state : next(state);
  });
  return retry(desk, read(id) ?? attempt);
}

/** Saves one response. Other responses stay as they are stored; undefined takes the response back. */
export function saveResponse(
  desk: Desk,
  attempt: Attempt,
  question: string,
  response: Response | undefined,
): Saved {
  const saved = desk.now();
  let time = 0;
  return change(desk, attempt, (current) => {
    const { started, responses, at = table() } = current;
    const last = at[question] ?? 0;
    // A clock that was set back does not make an answer older than the one it replaces.
    time ||= Math.max(Date.parse(saved) - Date.parse(started), last + 1);
    // By the time it can be stored, there may be a later answer from another tab.
    if (time < last) return current;
    const others = Object.entries(responses).filter(([id]) => id !== question);
    return {
      ...current,
      saved,
      responses: table(response ? [...others, [question, response]] : others),
      at: table([...Object.entries(at), [question, time]]),
    };
  });
}

/** Saves that the explanation of a question was shown, so that its answer counts as the first. */
export function saveShown(desk: Desk, attempt: Attempt, question: string): Saved {
  const saved = desk.now();
  return change(desk, attempt, (current) => ({
    ...current,
    saved,
    shown: [...new Set([...(current.shown ?? []), question])].sort(),
  }));
}

/** Closes an attempt for good, with the very responses that the result was made of. */
export function finishAttempt(desk: Desk, { at: _, ...attempt }: Attempt, result: Result): Saved {
  const now = desk.now();
  return change(desk, attempt, () => ({ ...attempt, saved: now, finished: now, result }));
}
