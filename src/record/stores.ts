import type { Plan } from '../quiz/attempt.ts';
import { type Desk, type Outcome, openDesk } from './attempts.ts';
import { wholeCodec } from './codec.ts';
import { savePlan, withPlans } from './plans.ts';
import { openSittings, type Sittings } from './sittings.ts';

/** The record as an assessment works on it: attempts, and the plans for them. */
export interface ReaderRecord extends Sittings {
  /** The plan for an attempt, stored or not. */
  plan(attempt: string): Plan | undefined;
  savePlan(attempt: string, words: Pick<Plan, 'if' | 'then'>): { plan: Plan; outcome: Outcome };
}

/** Opens the record on a shelf, for as long as the page lives. */
export function createRecord(place: Pick<Desk, 'shelf' | 'now' | 'newId'>): ReaderRecord {
  const desk = withPlans(openDesk(place, wholeCodec));
  return {
    ...openSittings(desk),
    plan: desk.plans.read,
    savePlan: (attempt, words) => savePlan(desk, attempt, words),
  };
}
