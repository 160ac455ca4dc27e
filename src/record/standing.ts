import type { Attempt } from '../quiz/attempt.ts';
import { sureOf } from './sure.ts';

/** How an answer of a check stands: by whether it was right, and by how sure the reader was. */
export type Standing = 'sureWrong' | 'again' | 'guessed' | 'right';

/** How the scored answers of a finished check stand, by question. Empty for anything else. */
export function standingOf(attempt: Attempt): Map<string, Standing> {
  if (attempt.result?.purpose !== 'check') return new Map();
  return new Map(
    Object.entries(attempt.result.credit).map(([question, credit]) => {
      const sure = sureOf(attempt, question);
      if (credit < 1) return [question, sure === 'sure' ? 'sureWrong' : 'again'];
      return [question, sure === 'guess' ? 'guessed' : 'right'];
    }),
  );
}
