import type { DimensionResult } from '../attempt.ts';
import { reaches } from '../dimensions.ts';
import type { Axis, Half, QuadrantLevels } from '../scoring.ts';
import { meanOn } from '../tallies.ts';
import { below, type LevelRule, meanOfAll } from './rule.ts';

const meansOn =
  ({ side }: Axis, dimensions: readonly DimensionResult[]) =>
  (id: string) =>
    meanOn(id, side, dimensions);

/** The half of an axis that was reached; undefined unless each of its dimensions was measured. */
function halfOf(axis: Axis, dimensions: readonly DimensionResult[]): Half | undefined {
  const value = meanOfAll(axis.of, meansOn(axis, dimensions));
  if (value === undefined) return undefined;
  return reaches(value, axis.from) ? 'high' : 'low';
}

/**
 * Two axes decide. What is lacking for a step are the low dimensions of the axis that is low and has to be
 * high there; where a step above asks for none, those of every axis that is low.
 */
export const quadrant: LevelRule<QuadrantLevels> = {
  reach({ across, up, steps }, { dimensions }) {
    const [x, y] = [halfOf(across, dimensions), halfOf(up, dimensions)];
    return steps.find((step) => step.across !== undefined && step.across === x && step.up === y);
  },
  carriers: ({ across, up }) => [...across.of, ...up.of],
  lacks({ across, up }, step, { dimensions }) {
    const low = [across, up].filter((axis) => halfOf(axis, dimensions) !== 'high');
    const wanted = low.filter((axis) => (axis === across ? step.across : step.up) === 'high');
    const lacks = (wanted.length > 0 ? wanted : low).map((axis) =>
      below(axis.from, axis.of, meansOn(axis, dimensions)),
    );
    // Two axes may look at the same dimensions from two sides.
    const all = (key: 'open' | 'unknown') => [...new Set(lacks.flatMap((lack) => lack[key]))];
    return { open: all('open'), unknown: all('unknown') };
  },
};
