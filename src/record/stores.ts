import type { Plan } from '../quiz/attempt.ts';
import type { Outcome } from './attempts.ts';
import { type PlanDesk, savePlan } from './plans.ts';

/** The plans in the record, as a result works on them. */
export interface ReaderRecord {
  /** The plan for an attempt, stored or not. */
  plan(attempt: string): Plan | undefined;
  savePlan(attempt: string, words: Pick<Plan, 'if' | 'then'>): { plan: Plan; outcome: Outcome };
}

export function openRecord(desk: PlanDesk): ReaderRecord {
  return { plan: desk.plans.read, savePlan: (attempt, words) => savePlan(desk, attempt, words) };
}
