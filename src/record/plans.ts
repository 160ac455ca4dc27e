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

const opened = new WeakMap<Desk, Plans>();

/** The plans on a desk: always the same ones, so that what could not be stored is not forgotten. */
export function openPlans(desk: Desk): Plans {
  const before = opened.get(desk);
  if (before) return before;
  const drawer = openDrawer(desk.shelf, PLAN, decodePlan, encodePlan);
  desk.beside.push(drawer);
  const plans: Plans = {
    read: drawer.read,
    save(attempt, words) {
      const plan: Plan = { ...words, attempt, saved: desk.now() };
      drawer.unsaved.set(attempt, (stored) => (stored && stored.saved > plan.saved ? stored : plan));
      return {
        plan,
        outcome: desk.attempts.isDeleted(attempt) ? 'deleted-elsewhere' : drawer.store(attempt),
      };
    },
  };
  opened.set(desk, plans);
  return plans;
}
