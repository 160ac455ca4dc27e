import type { AssessmentResult, DimensionResult, GateResult } from './attempt.ts';
import { isLow } from './dimensions.ts';
import type { Advice } from './quiz.ts';
import type { Scoring } from './scoring.ts';

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

/** Measured dimensions that count, the lowest first. */
function measuredOf({ dimensions }: Scoring, results: DimensionResult[]): DimensionResult[] {
  const apart = dimensions.filter((dimension) => dimension.apart).map(({ id }) => id);
  return results.filter(({ id, mean }) => mean !== undefined && !apart.includes(id)).sort(byMean);
}

/** All that decides where to begin. */
interface Begin {
  dimensions: DimensionResult[];
  gates: GateResult[];
  flags: string[];
  /** Dimensions that the rule of the levels puts first, in that order. */
  rungs: string[];
  picked: string[];
}

/**
 * Where to begin. A tripped gate comes first, then what a flag that is up names, then the open rung of a
 * ladder. Otherwise, of the dimensions the reader picked, the lowest that is low; if none of those is low,
 * the lowest of all ("low × picked", instrument A).
 */
export function whereToBegin(
  scoring: Scoring,
  { dimensions, gates, flags, rungs, picked }: Begin,
): AssessmentResult['first'] {
  const tripped = gates.find(({ outcome }) => outcome === 'tripped');
  if (tripped) return { gate: tripped.gate, rule: tripped.rule };
  const measured = measuredOf(scoring, dimensions);
  const flagged = scoring.flags.flatMap(({ id, begin }) => (begin && flags.includes(id) ? [begin] : []));
  const named = [...flagged, ...rungs].find((id) => measured.some((each) => each.id === id));
  if (named) return { dimension: named };
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
  const others = questionedDimensions(scoring, gates);
  if (first && 'dimension' in first) others.push(first.dimension);
  return measuredOf(scoring, dimensions)
    .filter(({ id, band }) => !isLow(band, scoring.bands) && !others.includes(id))
    .sort((a, b) => byMean(b, a))
    .slice(0, 2)
    .map(({ id }) => id);
}
