import type { Plan } from '../quiz/attempt.ts';
import type { Desk, Outcome } from './attempts.ts';
import { openDrawer } from './drawer.ts';
import { decodePlan, encodePlan, PLAN } from './plan-codec.ts';

/** The plans of attempts, each under the id of its attempt. */
export interface Plans {
  /** The plan for an attempt, stored or not. */
  read(attempt: string): Plan | undefined;
  /** Saves a plan; one that is there is replaced, unless it cannot be read. */
  save(attempt: string, words: Omit<Plan, 'attempt' | 'saved'>): { plan: Plan; outcome: Outcome };
}

/** The plans on a desk: always the same ones, so that what could not be stored is not forgotten. */
export function openPlans(desk: Desk): Plans {
  desk.plans ??= openDrawer(desk.shelf, PLAN, decodePlan, encodePlan);
  const { attempts, plans, now } = desk;
  return {
    read: plans.read,
    save(attempt, words) {
      const plan: Plan = { ...words, attempt, saved: now() };
      plans.unsaved.set(attempt, (stored) => (stored && stored.saved > plan.saved ? stored : plan));
      return { plan, outcome: attempts.isDeleted(attempt) ? 'deleted-elsewhere' : plans.store(attempt) };
    },
  };
}
