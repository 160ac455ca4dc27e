import type { DimensionResult, TallyResult } from './attempt.ts';
import { allHold, deciding, type Evidence } from './conditions.ts';
import { reaches } from './dimensions.ts';
import type { Scoring, Tally } from './scoring.ts';

/** The side of a pair question that is the reader's own. */
const OWN = 'me';

/** The mean of a dimension on one side; undefined where it was not measured there. */
export function meanOn(
  id: string,
  side: string | undefined,
  dimensions: readonly DimensionResult[],
): number | undefined {
  const dimension = dimensions.find((each) => each.id === id);
  if (side === undefined || side === OWN) return dimension?.mean;
  const beside = dimension?.beside;
  return beside && Object.hasOwn(beside, side) ? beside[side] : undefined;
}

function readTally({ id, of, from, side, onlyIf = {} }: Tally, evidence: Evidence): TallyResult {
  const result: TallyResult = { id, held: [], open: [], unknown: [] };
  for (const dimension of of) {
    const mean = meanOn(dimension, side, evidence.dimensions);
    const lines = Object.hasOwn(onlyIf, dimension) ? (onlyIf[dimension] ?? []) : [];
    if (mean === undefined) result.unknown.push(dimension);
    else if (reaches(mean, from) && allHold(lines, evidence)) result.held.push(dimension);
    else result.open.push(dimension);
  }
  return result;
}

/** Which dimensions of each tally are held, by the answers that decide. Extra lines look at no tally. */
export function readTallies({ tallies }: Scoring, evidence: Evidence): TallyResult[] {
  const decisive = { ...deciding(evidence), tallies: [] };
  return tallies.map((tally) => readTally(tally, decisive));
}
