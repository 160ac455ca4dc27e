import type { AssessmentResult, DimensionResult, GateResult } from './attempt.ts';
import { isLow } from './dimensions.ts';
import type { Advice, Scoring } from './quiz.ts';

/** The advice for a dimension in its band and direction; undefined where it was not measured. */
export function adviceFor({ advice }: Scoring, { id, band, direction }: DimensionResult): Advice | undefined {
  const fitting = advice.filter((entry) => entry.dimension === id && entry.band === band);
  return (
    fitting.find((entry) => entry.direction === direction) ??
    fitting.find((entry) => entry.direction === undefined)
  );
}

/** The advice that `first` of a result points to. */
export function firstAdvice(scoring: Scoring, result: AssessmentResult): Advice | undefined {
  const { first } = result;
  if (!first) return undefined;
  if ('gate' in first) {
    return scoring.gates.find(({ id }) => id === first.gate)?.trips.find(({ id }) => id === first.rule);
  }
  const dimension = result.dimensions.find(({ id }) => id === first.dimension);
  return dimension && adviceFor(scoring, dimension);
}

const byMean = (a: DimensionResult, b: DimensionResult) => (a.mean ?? 0) - (b.mean ?? 0);

/**
 * Where to begin. A tripped gate comes first. Otherwise, of the needs the reader picked, the lowest
 * that is low; if none of those is low, the lowest of all ("low × picked", instrument A).
 */
export function whereToBegin(
  scoring: Scoring,
  dimensions: DimensionResult[],
  gates: GateResult[],
  picked: string[],
): AssessmentResult['first'] {
  const tripped = gates.find(({ outcome }) => outcome === 'tripped');
  if (tripped) return { gate: tripped.gate, rule: tripped.rule };
  const measured = dimensions.filter(({ mean }) => mean !== undefined).sort(byMean);
  const wanted = measured.find(({ id, band }) => picked.includes(id) && isLow(band, scoring.bands));
  const dimension = wanted ?? measured[0];
  return dimension && { dimension: dimension.id };
}

/** Dimensions whose gate has spoken: tripped, or holding the level to a condition. */
export function questionedDimensions({ gates }: Scoring, spoken: GateResult[]): string[] {
  return gates.filter(({ id }) => spoken.some(({ gate }) => gate === id)).map(({ dimension }) => dimension);
}

/**
 * Up to two dimensions in the upper bands, the highest first, other than the one to begin with and any
 * that a gate has questioned.
 */
export function strengthsOf(
  scoring: Scoring,
  dimensions: DimensionResult[],
  gates: GateResult[],
  first: AssessmentResult['first'],
): string[] {
  const apart = questionedDimensions(scoring, gates);
  if (first && 'dimension' in first) apart.push(first.dimension);
  return dimensions
    .filter(({ id, band }) => band !== undefined && !isLow(band, scoring.bands) && !apart.includes(id))
    .sort((a, b) => byMean(b, a))
    .slice(0, 2)
    .map(({ id }) => id);
}
