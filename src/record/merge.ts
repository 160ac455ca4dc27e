import type { Attempt, Plan } from '../quiz/attempt.ts';
import { packAttempt } from './codec.ts';
import type { Stored } from './entry.ts';
import { joinAttempts } from './join.ts';
import { type LookBack, packLook } from './look-back.ts';
import { packPlan } from './plan-codec.ts';

/** Attempts by id; plans and looks back by the id of the attempt they hang on. */
export interface Contents {
  attempts: ReadonlyMap<string, Attempt>;
  plans: ReadonlyMap<string, Plan>;
  looks: ReadonlyMap<string, LookBack>;
}

/** The same text for equal values, in whatever order their fields were put. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}

export function sameAttempt(a: Attempt, b: Attempt): boolean {
  return a === b || canonical(packAttempt(a)) === canonical(packAttempt(b));
}

/** What one sitting is, apart from how far it has come; the time comes first. */
const sitting = ({ started, quiz, version, form, seed, of, asks }: Attempt) =>
  JSON.stringify([started, quiz, version, form, seed, of, asks]);

/** What was said of a question, as a text to compare by; nothing comes before anything else. */
const written = ({ responses, sure }: Attempt, question: string) =>
  (JSON.stringify(responses[question]) ?? '') + (sure?.[question] ?? '');

/**
 * Puts two states of one attempt together that anybody may have written. It is idempotent, associative
 * and, since a finished attempt never changes, commutative.
 */
export function mergeAttempt(here: Attempt, there: Attempt): Attempt {
  // Two sittings under one id: a forgery, and times since `started` cannot be compared.
  if (!here.finished && !there.finished && sitting(here) !== sitting(there))
    return sitting(here) > sitting(there) ? here : there;
  // Which of two answers of the same moment wins does not matter; that it is always the same one does.
  return joinAttempts(here, there, (question) => written(there, question) > written(here, question));
}

/** Of two states of one thing that can be written anew: the later. */
function later<T extends { saved: string }>(pack: (value: T) => Stored): (here: T, there: T) => T {
  return (here, there) => {
    if (here.saved !== there.saved) return here.saved > there.saved ? here : there;
    // Which of two of the same moment wins does not matter; that it is always the same one does.
    return canonical(pack(here)) >= canonical(pack(there)) ? here : there;
  };
}

export const mergePlan = later<Plan>(packPlan);
export const mergeLook = later<LookBack>(packLook);

function union<T>(items: Iterable<[string, T]>, merge: (here: T, there: T) => T): Map<string, T> {
  const all = new Map<string, T>();
  for (const [id, item] of items) {
    const own = all.get(id);
    all.set(id, own === undefined ? item : merge(own, item));
  }
  return all;
}

/** Lists by id. What is in a list twice is merged. */
export function contentsOf({
  attempts,
  plans,
  looks,
}: {
  attempts: Attempt[];
  plans: Plan[];
  looks: LookBack[];
}): Contents {
  return {
    attempts: union(
      attempts.map((attempt) => [attempt.id, attempt]),
      mergeAttempt,
    ),
    plans: union(
      plans.map((plan) => [plan.attempt, plan]),
      mergePlan,
    ),
    looks: union(
      looks.map((look) => [look.attempt, look]),
      mergeLook,
    ),
  };
}
