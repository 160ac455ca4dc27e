import type { Attempt, Plan } from '../quiz/attempt.ts';
import { packAttempt, packPlan } from './codec.ts';

/** Attempts by id, and plans by the id of their attempt. */
export interface Contents {
  attempts: ReadonlyMap<string, Attempt>;
  plans: ReadonlyMap<string, Plan>;
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

function later<T extends { saved: string }>(a: T, b: T, pack: (value: T) => unknown): T {
  if (a.saved !== b.saved) return a.saved > b.saved ? a : b;
  // Which of two states of the same moment wins does not matter; that it is always the same one does.
  return canonical(pack(a)) >= canonical(pack(b)) ? a : b;
}

/** Of two states of one attempt: the finished one, else the later; of two finished ones the one here. */
export function mergeAttempt(here: Attempt, there: Attempt): Attempt {
  if (here.finished) return here;
  return there.finished ? there : later(here, there, packAttempt);
}

/** Of two plans for one attempt: the later. */
export function mergePlan(here: Plan, there: Plan): Plan {
  return later(here, there, packPlan);
}

function union<T>(items: Iterable<[string, T]>, merge: (here: T, there: T) => T): Map<string, T> {
  const all = new Map<string, T>();
  for (const [id, item] of items) {
    const own = all.get(id);
    all.set(id, own === undefined ? item : merge(own, item));
  }
  return all;
}

/** Lists by id. What is in a list twice is merged. */
export function contentsOf({ attempts, plans }: { attempts: Attempt[]; plans: Plan[] }): Contents {
  return {
    attempts: union(
      attempts.map((attempt) => [attempt.id, attempt]),
      mergeAttempt,
    ),
    plans: union(
      plans.map((plan) => [plan.attempt, plan]),
      mergePlan,
    ),
  };
}

/**
 * Puts two records together: nothing twice, nothing lost. Merging again changes nothing, and since a
 * finished attempt never changes, the order does not matter either.
 */
export function merge(here: Contents, there: Contents): Contents {
  return {
    attempts: union([...here.attempts, ...there.attempts], mergeAttempt),
    plans: union([...here.plans, ...there.plans], mergePlan),
  };
}
