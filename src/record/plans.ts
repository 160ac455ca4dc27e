import type { Plan } from '../quiz/attempt.ts';
import { ATTEMPT, type Desk, type Outcome, PLAN, write } from './attempts.ts';
import { decodePlan, encodePlan } from './codec.ts';

/** The reader's plan for an attempt, if there is one that can be read. */
export function readPlan({ shelf }: Desk, attempt: string): Plan | undefined {
  const text = shelf.read(PLAN + attempt);
  return text === null ? undefined : decodePlan(attempt, text).value;
}

/** Saves the plan for an attempt; one that is there is replaced, unless it cannot be read. */
export function savePlan(
  desk: Desk,
  attempt: string,
  words: Pick<Plan, 'if' | 'then'>,
): { plan: Plan; outcome: Outcome } {
  const { shelf, stored } = desk;
  const plan: Plan = { ...words, attempt, saved: desk.now() };
  if (stored.has(attempt) && shelf.read(ATTEMPT + attempt) === null && shelf.lasts()) {
    return { plan, outcome: 'deleted-elsewhere' };
  }
  const text = shelf.read(PLAN + attempt);
  const readable = text === null || decodePlan(attempt, text).value;
  return { plan, outcome: readable ? write(shelf, PLAN + attempt, encodePlan(plan)) : 'blocked' };
}
