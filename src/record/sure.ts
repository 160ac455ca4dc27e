import type { Attempt, Sureness } from '../quiz/attempt.ts';
import { changed } from './check.ts';

/** An attempt's word on how sure the reader is, with one more: for `saveSaid`. */
export function withSure(question: string, grade: Sureness): (current: Attempt) => Pick<Attempt, 'sure'> {
  return ({ sure }) => ({ sure: changed(sure, [[question, grade]]) });
}
