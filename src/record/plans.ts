import type { Plan } from '../quiz/attempt.ts';
import { type Desk, isDeleted, type Outcome } from './attempts.ts';
import { afterTime } from './day.ts';
import { decodePlan, encodePlan, PLAN } from './plan-codec.ts';
import type { Written } from './shelf.ts';

/** The plans of attempts, each under the id of its attempt. */
export interface Plans {
  /** The plan for an attempt, stored or not. */
  read(attempt: string): Plan | undefined;
  /** Saves a plan; one that is there is replaced, unless it cannot be read. */
  save(attempt: string, words: Omit<Plan, 'attempt' | 'saved'>): { plan: Plan; outcome: Outcome };
}

/** What could not be stored so far, by desk and by attempt: as long as the page lives, it is not forgotten. */
const unsaved = new WeakMap<Desk, Map<string, Plan>>();

export function openPlans(desk: Desk): Plans {
  const { shelf, now } = desk;
  const mine = unsaved.get(desk) ?? new Map<string, Plan>();
  unsaved.set(desk, mine);
  /** Null: there is none; undefined: it cannot be read. */
  const stored = (attempt: string) => {
    const text = shelf.read(PLAN + attempt);
    return text === null ? null : decodePlan(attempt, text).value;
  };
  /** The later of what is stored and what could not be. */
  const read = (attempt: string) => {
    const [there, own] = [stored(attempt) ?? undefined, mine.get(attempt)];
    return own && (!there || own.saved > there.saved) ? own : there;
  };
  const store = (attempt: string): Written => {
    const plan = mine.get(attempt) && read(attempt);
    if (!plan) return 'saved';
    if (stored(attempt) === undefined) return 'blocked';
    const outcome = shelf.write(PLAN + attempt, encodePlan(plan));
    if (outcome === 'saved') mine.delete(attempt);
    return outcome;
  };
  desk.storePlan = store;
  return {
    read,
    save(attempt, words) {
      const plan: Plan = { ...words, attempt, saved: afterTime(read(attempt)?.saved, now()) };
      mine.set(attempt, plan);
      return { plan, outcome: isDeleted(desk, attempt) ? 'deleted-elsewhere' : store(attempt) };
    },
  };
}
