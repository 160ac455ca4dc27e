import { ATTEMPT } from './attempts.ts';
import { PLAN } from './plans.ts';
import type { Shelf } from './shelf.ts';

/** Deletes an attempt and its plan. True when both are gone. */
export function deleteAttempt(shelf: Shelf, attempt: string): boolean {
  const planGone = shelf.remove(PLAN + attempt);
  return shelf.remove(ATTEMPT + attempt) && planGone;
}

/** Deletes everything this site keeps in the browser, and nothing else. True when all is gone. */
export function deleteAll(shelf: Shelf): boolean {
  for (const key of shelf.keys()) shelf.remove(key);
  return shelf.keys().length === 0;
}
