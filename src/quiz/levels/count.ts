import type { CountLevels } from '../scoring.ts';
import { type LevelRule, stepAfter, tallyIn } from './rule.ts';

/** How many dimensions of a tally are held decides, once one of them was measured. */
export const count: LevelRule<CountLevels> = {
  reach({ tally, steps }, measured) {
    const { held, open } = tallyIn(measured, tally);
    if (held.length + open.length === 0) return undefined;
    return steps.findLast(({ from = Number.POSITIVE_INFINITY }) => held.length >= from);
  },
  carriers({ tally }, _, measured) {
    const { held, open, unknown } = tallyIn(measured, tally);
    return [...held, ...open, ...unknown];
  },
  above({ tally, steps }, place, measured) {
    const step = stepAfter(steps, place);
    const { open, unknown } = tallyIn(measured, tally);
    return step && { step, open, unknown };
  },
};
