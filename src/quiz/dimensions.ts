import type { DimensionResult } from './attempt.ts';
import type { Fact } from './facts.ts';
import type { Band, Perspective, Scoring } from './quiz.ts';

/** The band a mean of 0–4 falls into. Bands rise, and the first begins at 0 (instruments R4). */
export function bandOf(mean: number, bands: Band[]): Band | undefined {
  return bands.findLast((band) => mean >= band.from);
}

/** Whether a band belongs to the lower half of its list: what "low" means when choosing where to begin. */
export function isLow(band: string | undefined, bands: Band[]): boolean {
  const place = bands.findIndex(({ id }) => id === band);
  return place >= 0 && place < bands.length / 2;
}

function measure(id: string, facts: Iterable<Fact>, scoring: Scoring, by: Perspective): DimensionResult {
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
  const { share, questions } = scoring.minimumCoverage;
  if (values.length < questions || values.length / asked.length < share) return result;
  result.mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const band = bandOf(result.mean, scoring.bands);
  if (band) result.band = band.id;
  const direction = asked.find((fact) => fact.direction)?.direction;
  if (direction) result.direction = direction;
  return result;
}

/**
 * Measures every dimension: the mean of what was answered, if enough was (instruments R2).
 *
 * Where the customer answered enough of a dimension, the customer's answers decide it; the two views
 * are never averaged (R8).
 */
export function measureDimensions(
  scoring: Scoring,
  self: Map<string, Fact>,
  customer?: Map<string, Fact>,
): DimensionResult[] {
  return scoring.dimensions.map(({ id }) => {
    const theirs = customer && measure(id, customer.values(), scoring, 'customer');
    return theirs?.mean === undefined ? measure(id, self.values(), scoring, 'self') : theirs;
  });
}
