import type { Plan } from '../quiz/attempt.ts';
import type { Desk, Outcome } from './attempts.ts';

/** Saves the plan for an attempt; one that is there is replaced, unless it cannot be read. */
export function savePlan(
  { attempts, plans, now }: Desk,
  attempt: string,
  words: Pick<Plan, 'if' | 'then'>,
): { plan: Plan; outcome: Outcome } {
  const plan: Plan = { ...words, attempt, saved: now() };
  plans.unsaved.set(attempt, (stored) => (stored && stored.saved > plan.saved ? stored : plan));
  return { plan, outcome: attempts.isDeleted(attempt) ? 'deleted-elsewhere' : plans.store(attempt) };
}
