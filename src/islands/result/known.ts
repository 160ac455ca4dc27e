import type { Known } from '../../quiz/attempt.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import { latestFinished } from '../../record/latest-finished.ts';
import type { Shelf } from '../../record/shelf.ts';

/** What the latest finished attempt at the linked check came to; undefined where there is none. */
export function knownOf({ scoring }: Quiz, shelf: Shelf): Known | undefined {
  const check = scoring?.knowing?.check;
  const attempt = check === undefined ? undefined : latestFinished(shelf, check);
  if (check === undefined || !attempt?.finished || attempt.result?.purpose !== 'check') return undefined;
  const credit = Object.values(attempt.result.credit);
  if (credit.length === 0) return undefined;
  const share = credit.reduce((sum, each) => sum + each, 0) / credit.length;
  return { check, value: Math.min(4, 4 * share), finished: attempt.finished };
}
