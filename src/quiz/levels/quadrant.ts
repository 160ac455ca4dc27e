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

/** Two axes decide. What is lacking are the low dimensions of an axis that is low. */
export const quadrant: LevelRule<QuadrantLevels> = {
  reach({ across, up, steps }, { dimensions }) {
    const [x, y] = [halfOf(across, dimensions), halfOf(up, dimensions)];
    return steps.find((step) => step.across !== undefined && step.across === x && step.up === y);
  },
  carriers: ({ across, up }) => [...across.of, ...up.of],
  lacks({ across, up }, _, { dimensions }) {
    const lacks = [across, up]
      .filter((axis) => halfOf(axis, dimensions) !== 'high')
      .map((axis) => below(axis.from, axis.of, meansOn(axis, dimensions)));
    return {
      open: lacks.flatMap(({ open }) => open),
      unknown: lacks.flatMap(({ unknown }) => unknown),
    };
  },
};
