import type { AssessmentResult, Attempt, DimensionResult } from './attempt.ts';

/** An attempt at an assessment that was finished in its full form, and so measures its dimensions. */
export interface Measured extends Attempt {
  finished: string;
  result: AssessmentResult;
}

/** The attempts at a quiz that measure its dimensions, the earliest first. */
export function measured(attempts: readonly Attempt[], quiz: string): Measured[] {
  return attempts
    .filter((one): one is Measured => one.quiz === quiz && one.finished !== undefined && isMeasured(one))
    .sort((a, b) => (a.finished < b.finished ? -1 : a.finished > b.finished ? 1 : a.id < b.id ? -1 : 1));
}

function isMeasured({ form, result }: Attempt): boolean {
  return form === 'full' && result?.purpose === 'assessment' && result.dimensions.length > 0;
}

/** Why two sittings do or do not show a change in a dimension. */
export type Reason =
  | 'moved-up'
  | 'moved-down'
  /** The dot moved less than a whole step. */
  | 'too-little'
  | 'questions-changed'
  /** In one of the two there were too few answers. */
  | 'not-measured'
  /** Once the customer's answers decided, once the reader's own. */
  | 'other-eyes';

/** Whether something may have changed, and why it is said or not said. */
export interface Change {
  possible: boolean;
  reason: Reason;
}

// A mean is stored as the fraction that it is; the difference of two can miss a whole step by a hair.
const HAIR = 1e-9;

/** What two sittings say about a dimension (instruments R7): at least a whole step, with the same questions. */
export function changeOf(earlier: Measured, later: Measured, dimension: string): Change {
  const [before, after] = [earlier, later].map(({ result }) => dimensionIn(result, dimension));
  const none = (reason: Reason): Change => ({ possible: false, reason });
  if (earlier.version !== later.version) return none('questions-changed');
  if (before?.mean === undefined || after?.mean === undefined) return none('not-measured');
  if (before.by !== after.by) return none('other-eyes');
  const moved = after.mean - before.mean;
  if (Math.abs(moved) < 1 - HAIR) return none('too-little');
  return { possible: true, reason: moved > 0 ? 'moved-up' : 'moved-down' };
}

/** What a dimension came to in a result. */
export function dimensionIn({ dimensions }: AssessmentResult, id: string): DimensionResult | undefined {
  return dimensions.find((dimension) => dimension.id === id);
}
