import type { TallyResult } from '../attempt.ts';
import type { LadderLevels } from '../scoring.ts';
import { type LevelRule, type Measured, stepAfter, tallyIn } from './rule.ts';

/** The tallies of the steps from the lowest up, each as it was read. */
function rungsOf({ steps }: LadderLevels, measured: Measured): TallyResult[] {
  return steps.flatMap(({ tally }) => (tally === undefined ? [] : [tallyIn(measured, tally)]));
}

const isHeld = ({ open, unknown }: TallyResult) => open.length + unknown.length === 0;

/**
 * Strict: a step is reached when every dimension of its tally and of all below is held. One that is not
 * known blocks like one that is open. Without any dimension of the first tally there is no level.
 */
export const ladder: LevelRule<LadderLevels> = {
  reach(levels, measured) {
    const [first] = rungsOf(levels, measured);
    if (!first || first.held.length + first.open.length === 0) return undefined;
    const blocked = levels.steps.findIndex(
      ({ tally }) => tally !== undefined && !isHeld(tallyIn(measured, tally)),
    );
    const climbed = blocked < 0 ? levels.steps : levels.steps.slice(0, blocked);
    return climbed.at(-1);
  },
  carriers: ({ rule, steps }, step, measured) =>
    rungsOf({ rule, steps: steps.slice(0, steps.indexOf(step) + 1) }, measured).flatMap(
      ({ held, open, unknown }) => [...held, ...open, ...unknown],
    ),
  above(levels, place, measured) {
    const step = stepAfter(levels.steps, place);
    const wanted = step?.tally === undefined ? rungsOf(levels, measured)[0] : tallyIn(measured, step.tally);
    return step && wanted && { step, open: wanted.open, unknown: wanted.unknown };
  },
  rungs: (levels, measured) => rungsOf(levels, measured).find((rung) => !isHeld(rung))?.open ?? [],
};
