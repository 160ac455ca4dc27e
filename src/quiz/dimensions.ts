import type { DimensionResult } from './attempt.ts';
import { gradeOf } from './certainty.ts';
import type { Fact } from './facts.ts';
import type { Band, Coverage, Dimension, Perspective } from './quiz.ts';
import type { Scoring } from './scoring.ts';

/** Whether a mean of 0–4 is at least so high. Thirds add up to a little less than they should. */
export function reaches(mean: number, from: number): boolean {
  return mean >= from - 1e-9;
}

/** The mean of values, in whatever order they come; undefined where they cover too little (instruments R2). */
function meanOf(
  values: readonly number[],
  asked: number,
  { share, questions }: Coverage,
): number | undefined {
  if (values.length < questions || values.length / asked < share) return undefined;
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** The band a mean of 0–4 falls into. Bands rise, and the first begins at 0 (instruments R4). */
export function bandOf(mean: number, bands: Band[]): Band | undefined {
  return bands.findLast((band) => reaches(mean, band.from));
}

/** Whether a band belongs to the lower half of its list: what "low" means when choosing where to begin. */
export function isLow(band: string | undefined, bands: Band[]): boolean {
  const place = bands.findIndex(({ id }) => id === band);
  return place >= 0 && place < bands.length / 2;
}

/** The means on every side that was answered for beside the reader's own; coverage counts all questions. */
function besideOf(asked: readonly Fact[], coverage: Coverage): DimensionResult['beside'] {
  const sides = new Map<string, number[]>();
  for (const [side, value] of asked.flatMap(({ beside }) => Object.entries(beside ?? {})))
    sides.set(side, [...(sides.get(side) ?? []), value]);
  const means = [...sides].flatMap(([side, values]) => {
    const mean = meanOf(values, asked.length, coverage);
    return mean === undefined ? [] : [[side, mean] as const];
  });
  return means.length > 0 ? Object.fromEntries(means) : undefined;
}

function measure(
  { id, minimum }: Dimension,
  facts: Iterable<Fact>,
  { minimumCoverage, bands }: Scoring,
  by: Perspective,
): DimensionResult {
  const scored = [...facts].filter((fact) => fact.dimension === id && fact.scored);
  // A point without a value says that the question does not apply: it is neither asked nor answered.
  const asked = scored.filter((fact) => fact.given !== 'answer' || fact.value !== undefined);
  const values = asked.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const result: DimensionResult = {
    id,
    asked: asked.length,
    answered: values.length,
    cannotSay: asked.filter(({ given }) => given === 'cannot-say').length,
    by,
  };
  const coverage = minimum ?? minimumCoverage;
  const beside = besideOf(asked, coverage);
  if (beside) result.beside = beside;
  const mean = meanOf(values, asked.length, coverage);
  if (mean === undefined) return result;
  result.mean = mean;
  const band = bandOf(mean, bands);
  if (band) result.band = band.id;
  const direction = asked.find((fact) => fact.direction)?.direction;
  if (direction) result.direction = direction;
  return result;
}

/** What the reader's answers leave of a dimension that only the customer's can measure. */
function unmeasured({ id, asked, answered, cannotSay, by }: DimensionResult): DimensionResult {
  return { id, asked, answered, cannotSay, by };
}

/**
 * Measures every dimension: the mean of what was answered, if enough was (instruments R2).
 *
 * Where the customer answered enough of a dimension, the customer's answers decide it; the two views
 * are never averaged (R8). Some only the customer can measure.
 */
export function measureDimensions(
  scoring: Scoring,
  self: Map<string, Fact>,
  customer?: Map<string, Fact>,
): DimensionResult[] {
  const decided = (dimension: Dimension): DimensionResult => {
    const theirs = customer && measure(dimension, customer.values(), scoring, 'customer');
    if (theirs?.mean !== undefined || (dimension.only && theirs?.answered)) return theirs;
    const own = measure(dimension, self.values(), scoring, 'self');
    return dimension.only ? unmeasured(own) : own;
  };
  return scoring.dimensions.map((dimension) => {
    const result = decided(dimension);
    const certainty = gradeOf(scoring, dimension.certainty, self, result.by);
    return certainty === undefined ? result : { ...result, certainty };
  });
}

/**
 * Whether the customer answered enough of at least half of the dimensions that can be put to them, which
 * makes a result as certain as it can be (instruments R6). In a short form nothing can be measured.
 */
export function customerHeard(
  { dimensions, minimumCoverage }: Scoring,
  results: readonly DimensionResult[],
  customer: ReadonlyMap<string, Fact>,
): boolean {
  const scored = [...customer.values()].filter((fact) => fact.scored);
  const put = dimensions.filter(({ id, minimum }) => {
    const questions = scored.filter(({ dimension }) => dimension === id).length;
    return questions >= (minimum ?? minimumCoverage).questions;
  });
  const decided = put.filter(({ id }) =>
    results.some((result) => result.id === id && result.by === 'customer' && result.mean !== undefined),
  );
  return decided.length > 0 && decided.length >= put.length / 2;
}
