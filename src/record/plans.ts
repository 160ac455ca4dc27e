import type { Plan } from '../quiz/attempt.ts';
import type { Desk, Outcome } from './attempts.ts';
import { type Drawer, openDrawer } from './drawer.ts';
import { decodePlan, encodePlan } from './plan-codec.ts';
import { PREFIX } from './shelf.ts';

export const PLAN = `${PREFIX}plan:`;

/** A desk on which plans are worked on as well. */
export interface PlanDesk extends Desk {
  plans: Drawer<Plan>;
}

export function withPlans(desk: Desk): PlanDesk {
  return { ...desk, plans: openDrawer(desk.shelf, PLAN, decodePlan, encodePlan) };
}

/** Saves the plan for an attempt; one that is there is replaced, unless it cannot be read. */
export function savePlan(
  { attempts, plans, now }: PlanDesk,
  attempt: string,
  words: Pick<Plan, 'if' | 'then'>,
): { plan: Plan; outcome: Outcome } {
  const plan: Plan = { ...words, attempt, saved: now() };
  plans.unsaved.set(attempt, (stored) => (stored && stored.saved > plan.saved ? stored : plan));
  return { plan, outcome: attempts.isDeleted(attempt) ? 'deleted-elsewhere' : plans.store(attempt) };
}
