import type { Attempt, Sureness } from '../quiz/attempt.ts';
import { table } from './check.ts';

/** An attempt's word on how sure the reader is, with one more: for `saveSaid`. */
export function withSure(question: string, sure: Sureness): (current: Attempt) => Pick<Attempt, 'sure'> {
  return (current) => ({ sure: table([...Object.entries(current.sure ?? {}), [question, sure]]) });
}
