import { reaches } from '../dimensions.ts';
import type { MeanLevels } from '../scoring.ts';
import { meanOn } from '../tallies.ts';
import { below, type LevelRule, type Measured, meanOfAll, stepAfter } from './rule.ts';

const meansIn =
  ({ dimensions }: Measured) =>
  (id: string) =>
    meanOn(id, undefined, dimensions);

/** The mean of dimensions decides, once each of them was measured. */
export const mean: LevelRule<MeanLevels> = {
  reach({ of, steps }, measured) {
    const value = meanOfAll(of, meansIn(measured));
    if (value === undefined) return undefined;
    return steps.findLast(({ from = Number.POSITIVE_INFINITY }) => reaches(value, from));
  },
  carriers: ({ of }) => of,
  above({ of, steps }, place, measured) {
    const step = stepAfter(steps, place);
    return step && { step, ...below(step.from ?? 0, of, meansIn(measured)) };
  },
};
