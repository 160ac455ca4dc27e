import type { Attempt } from '../../../src/quiz/attempt.ts';
import { ATTEMPT } from '../../../src/record/attempts.ts';
import { encodeAttempt } from '../../../src/record/codec.ts';
import { realisticAttempt } from '../../record/samples.ts';

/** A sitting that was finished on a day of 2026, with one dimension at a mean of its own. */
export function sittingOn(day: string, mean: number, changes: Partial<Attempt> = {}): Attempt {
  const base = realisticAttempt(`on${day.replaceAll('-', '')}`);
  const time = `${day}T08:15:00.000Z`;
  if (base.result?.purpose !== 'assessment') return base;
  const dimensions = base.result.dimensions.map((each) => ({ ...each, mean, band: 'usual' }));
  return {
    ...base,
    started: `${day}T08:00:00.000Z`,
    saved: time,
    finished: time,
    result: { ...base.result, dimensions },
    ...changes,
  };
}

/** Attempts as the browser holds them. */
export function stored(...attempts: Attempt[]): Record<string, string> {
  return Object.fromEntries(attempts.map((attempt) => [ATTEMPT + attempt.id, encodeAttempt(attempt)]));
}
