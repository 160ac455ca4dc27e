import type { AxisLack, DimensionResult } from '../attempt.ts';
import { reaches } from '../dimensions.ts';
import type { Axis, Half, QuadrantLevels } from '../scoring.ts';
import { meanOn } from '../tallies.ts';
import { below, type LevelRule, type Measured, meanOfAll } from './rule.ts';

const AXES = ['across', 'up'] as const;

const meansOn =
  ({ side }: Axis, dimensions: readonly DimensionResult[]) =>
  (id: string) =>
    meanOn(id, side, dimensions);

/** The half of an axis that was reached; undefined unless each of its dimensions was measured. */
function halfOf(axis: Axis, { dimensions }: Measured): Half | undefined {
  const value = meanOfAll(axis.of, meansOn(axis, dimensions));
  if (value === undefined) return undefined;
  return reaches(value, axis.from) ? 'high' : 'low';
}

/** The place with these halves; a gate's step has none. */
function placeAt({ steps }: QuadrantLevels, x: Half | undefined, y: Half | undefined) {
  return steps.find(({ across, up }) => across !== undefined && across === x && up === y);
}

/** What every axis lacks that has to rise, told apart: both may rest on the same dimensions. */
function lackOf(levels: QuadrantLevels, axes: readonly AxisLack['axis'][], { dimensions }: Measured) {
  const lacks = axes.map((axis) => {
    const { from, of } = levels[axis];
    return { axis, ...below(from, of, meansOn(levels[axis], dimensions)) };
  });
  return {
    open: [...new Set(lacks.flatMap(({ open }) => open))],
    unknown: [...new Set(lacks.flatMap(({ unknown }) => unknown))],
    axes: lacks,
  };
}

/**
 * Two axes decide. With one of them low the next place is the one where both are high. With both low there
 * are two ways on, so no place is named, and what is lacking is told for each axis.
 */
export const quadrant: LevelRule<QuadrantLevels> = {
  reach: (levels, measured) => placeAt(levels, halfOf(levels.across, measured), halfOf(levels.up, measured)),
  carriers: ({ across, up }) => [...across.of, ...up.of],
  above(levels, place, measured) {
    const halves = { across: halfOf(levels.across, measured), up: halfOf(levels.up, measured) };
    const unknown = AXES.filter((axis) => halves[axis] === undefined);
    if (unknown.length > 0) {
      const lack = lackOf(levels, unknown, measured);
      return { ...lack, open: [], axes: lack.axes.map((one) => ({ ...one, open: [] })) };
    }
    const reached = placeAt(levels, halves.across, halves.up);
    // The answers lead there, and the customer's are wanting.
    if (reached !== levels.steps[place]) return { step: reached, open: [], unknown: [] };
    const low = AXES.filter((axis) => halves[axis] === 'low');
    if (low.length === 0) return undefined;
    const lack = lackOf(levels, low, measured);
    return low.length === 1 ? { step: placeAt(levels, 'high', 'high'), ...lack } : lack;
  },
};
