import type { Attempt, Sureness } from '../quiz/attempt.ts';

/** How an answer of a check stands: by whether it was right, and by how sure the reader was. */
export type Standing = 'sureWrong' | 'again' | 'guessed' | 'right';

/** How sure the reader was of an answer; undefined where they were not asked or did not say. */
export function sureOf({ sure = {} }: Attempt, question: string): Sureness | undefined {
  return Object.hasOwn(sure, question) ? sure[question] : undefined;
}

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

/**
 * How the answers of a check stand by now: where only what was not right was asked again, all other questions
 * stand as they did before.
 *
 * @param attempts finished attempts at one check, the newest first
 */
export function standingByNow(attempts: readonly Attempt[]): Map<string, Standing> {
  const [last] = attempts;
  const root = last?.of ?? last?.id;
  const related = attempts.filter(({ id, of }) => id === root || of === root);
  return new Map(related.toReversed().flatMap((attempt) => [...standingOf(attempt)]));
}
