import type { Plan } from '../quiz/attempt.ts';
import { id, maybe, oneOf, shape, time } from './check.ts';
import { text } from './check-words.ts';
import { day } from './day.ts';
import { type Decoded, decode, FORMAT, MAX_TEXT, type Stored } from './entry.ts';
import { PREFIX } from './shelf.ts';

export const PLAN = `${PREFIX}plan:`;

/** How a plan can have gone, from well to given up. */
export const WENT = ['done', 'partly', 'not', 'dropped'] as const;

const read = shape<Omit<Plan, 'attempt'>>({
  saved: time,
  if: text(MAX_TEXT),
  then: text(MAX_TEXT),
  due: maybe(day),
  went: maybe(oneOf(...WENT)),
  note: maybe(text(MAX_TEXT)),
});

export function packPlan({ attempt: _, ...rest }: Plan): Stored {
  return { format: FORMAT, ...rest };
}

export function encodePlan(plan: Plan): string {
  return JSON.stringify(packPlan(plan));
}

/** Reads a stored plan, as untrusted as an attempt. */
export const decodePlan = (key: string, source: string): Decoded<Plan> =>
  decode(key, source, (name, stored) => ({ attempt: id(name), ...read(stored) }));
