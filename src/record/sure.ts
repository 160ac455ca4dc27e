import type { Attempt, Sureness } from '../quiz/attempt.ts';
import { table } from './check.ts';

/** An attempt's word on how sure the reader is, with one more: for `saveSaid`. */
export function withSure(question: string, sure: Sureness): (current: Attempt) => Pick<Attempt, 'sure'> {
  return (current) => ({ sure: table([...Object.entries(current.sure ?? {}), [question, sure]]) });
}

/** How sure the reader was of an answer; undefined where they were not asked or did not say. */
export function sureOf({ sure = {} }: Attempt, question: string): Sureness | undefined {
  return Object.hasOwn(sure, question) ? sure[question] : undefined;
}
