import type { TallyResult } from '../attempt.ts';
import type { Levels } from '../scoring.ts';
import { count } from './count.ts';
import { ladder } from './ladder.ts';
import { mean } from './mean.ts';
import { quadrant } from './quadrant.ts';
import type { LevelRule } from './rule.ts';

/** The rules that levels can have. A new one is a file here, a line below and its shape in the schema. */
export const levelRules: Readonly<Record<Levels['rule'], LevelRule>> = { mean, count, ladder, quadrant };

/** The dimensions that the rule of the levels puts first; none where it has no order. */
export function rungsAbove(levels: Levels, tallies: readonly TallyResult[]): string[] {
  return levelRules[levels.rule].rungs?.(levels, { dimensions: [], tallies }) ?? [];
}
