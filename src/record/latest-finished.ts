import type { Attempt } from '../quiz/attempt.ts';
import { ATTEMPT } from './attempts.ts';
import { decodeAttempt } from './codec.ts';
import type { Shelf } from './shelf.ts';

/**
 * Of the stored attempts at a quiz the one that was finished last; undefined where none is finished. One that
 * asked only for what was not right says nothing of the rest, so it does not count.
 */
export function latestFinished(shelf: Shelf, quiz: string): Attempt | undefined {
  let latest: Attempt | undefined;
  for (const key of shelf.keys()) {
    const text = key.startsWith(ATTEMPT) ? shelf.read(key) : undefined;
    // Every entry is written without spaces, so other quizzes need not be parsed.
    if (!text?.includes(`"quiz":"${quiz}"`)) continue;
    const { value } = decodeAttempt(key.slice(ATTEMPT.length), text);
    if (value?.quiz !== quiz || !value.finished || value.of) continue;
    if (!latest?.finished || value.finished > latest.finished) latest = value;
  }
  return latest;
}
