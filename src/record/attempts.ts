import type { Attempt, Plan, Response, Result } from '../quiz/attempt.ts';
import type { Form } from '../quiz/quiz.ts';
import type { AttemptCodec } from './attempt-codec.ts';
import { table } from './check.ts';
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
  /** Once plans are opened: the plan of an attempt, under its id, is stored with it when it is tried again. */
  plans?: Drawer<Plan>;
}

export function openDesk(place: Pick<Desk, 'shelf' | 'now' | 'newId'>, codec: AttemptCodec): Desk {
  return { ...place, attempts: openDrawer(place.shelf, ATTEMPT, codec.decode, codec.encode) };
}

/** How a later sitting differs from the first. */
export interface Again {
  /** What can be chosen is shuffled. */
  shuffle?: boolean;
  /** Only these questions are asked, of those of an earlier attempt. */
  of?: string;
  asks?: string[];
}

/** A new attempt. Nothing is stored before the first response, so that a mere visit leaves no trace. */
export function startAttempt(
  desk: Desk,
  { id: quiz, version }: { id: string; version: number },
  form: Form,
  { shuffle, ...again }: Again = {},
): Attempt {
  const now = desk.now();
  const id = desk.newId();
  const attempt = {
    id,
    quiz,
    version,
    form,
    started: now,
    saved: now,
    responses: table<Response>(),
    ...again,
  };
  return shuffle ? { ...attempt, seed: desk.newId() } : attempt;
}

/** The unfinished attempt of a quiz that was worked on last, be it stored or not. */
export function latestUnfinished({ shelf, attempts }: Desk, quiz: string, form: Form): Attempt | undefined {
  let latest: Attempt | undefined;
  const stored = shelf.keys().map((key) => key.slice(ATTEMPT.length));
  for (const id of [...attempts.unsaved.keys(), ...stored]) {
    // Every entry is written without spaces, so other quizzes need not be parsed.
    if (shelf.read(ATTEMPT + id)?.includes(`"quiz":"${quiz}"`) === false) continue;
    const each = attempts.read(id);
    if (each?.quiz !== quiz || each.form !== form || each.finished) continue;
    if (!latest || each.saved > latest.saved) latest = each;
  }
  return latest;
}

/**
 * Tries to store what could not be stored so far of an attempt and its plan.
 *
 * @param attempt as the caller has it: if it was finished otherwise meanwhile, that is told
 */
export function retry({ attempts, plans }: Desk, attempt: Attempt): Saved {
  const { id, finished } = attempt;
  const current = attempts.read(id) ?? attempt;
  let outcome: Outcome = 'finished-elsewhere';
  if (current.finished === finished)
    outcome = attempts.isDeleted(id) ? 'deleted-elsewhere' : attempts.store(id);
  return { attempt: current, outcome: plans && outcome === 'saved' ? plans.store(id) : outcome };
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

/** Changes what an attempt says of one question. What it says of others stays as it is stored. */
export function saveSaid(
  desk: Desk,
  attempt: Attempt,
  question: string,
  said: (current: Attempt) => Partial<Attempt>,
): Saved {
  const saved = desk.now();
  let time = 0;
  return change(desk, attempt, (current) => {
    const { started, at = table() } = current;
    const last = at[question] ?? 0;
    // A clock that was set back does not make an answer older than the one it replaces.
    time ||= Math.max(Date.parse(saved) - Date.parse(started), last + 1);
    // By the time it can be stored, there may be a later answer from another tab.
    if (time < last) return current;
    return { ...current, saved, ...said(current), at: table([...Object.entries(at), [question, time]]) };
  });
}

/** Saves one response; undefined takes it back. */
export function saveResponse(
  desk: Desk,
  attempt: Attempt,
  question: string,
  response: Response | undefined,
): Saved {
  return saveSaid(desk, attempt, question, ({ responses }) => {
    const others = Object.entries(responses).filter(([id]) => id !== question);
    return { responses: table(response ? [...others, [question, response]] : others) };
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
