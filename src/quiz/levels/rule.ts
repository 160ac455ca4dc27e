import type { AxisLack, DimensionResult, TallyResult } from '../attempt.ts';
import { reaches } from '../dimensions.ts';
import type { LevelStep, Levels } from '../scoring.ts';

/** What a rule may look at: what was measured, and which of it is held. */
export interface Measured {
  dimensions: readonly DimensionResult[];
  tallies: readonly TallyResult[];
}

/** A step of levels under some rule. */
export type StepOf<L extends Levels> = L['steps'][number];

/** Dimensions that a step lacks: measured and too low, in the author's order; and not measured. */
export interface Lack {
  open: string[];
  unknown: string[];
}

/** The step that comes next, where it is a single one, and what it lacks. */
export interface Above<L extends Levels = Levels> extends Lack {
  step?: StepOf<L> | undefined;
  axes?: AxisLack[];
}

/**
 * One way to find a level. It knows nothing of gates, caps and customers. Its functions are written as
 * methods, so that each rule may narrow the levels.
 */
export interface LevelRule<L extends Levels = Levels> {
  /** The step that the answers lead to; undefined where they carry none. */
  reach(levels: L, measured: Measured): StepOf<L> | undefined;
  /** The dimensions on which a step rests. */
  carriers(levels: L, step: StepOf<L>, measured: Measured): readonly string[];
  /** What comes after the step at a place, -1 for none; undefined where nothing does. */
  above(levels: L, place: number, measured: Measured): Above<L> | undefined;
  /** The dimensions to begin with, in that order, where the rule has an order. */
  rungs?(levels: L, measured: Measured): string[];
}

/** The tally of that id as it was read; one that is not there holds nothing. */
export function tallyIn({ tallies }: Measured, id: string): TallyResult {
  return tallies.find((tally) => tally.id === id) ?? { id, held: [], open: [], unknown: [] };
}

/** The next step of a list from low to high to which answers lead. */
export function stepAfter<Step extends LevelStep>(steps: readonly Step[], place: number): Step | undefined {
  return steps.slice(place + 1).find(({ by }) => by !== 'gate');
}

/** What is lacking of dimensions for each to have a mean from `from` on. */
export function below(
  from: number,
  ids: readonly string[],
  meanOf: (id: string) => number | undefined,
): Lack {
  const lack: Lack = { open: [], unknown: [] };
  for (const id of ids) {
    const mean = meanOf(id);
    if (mean === undefined) lack.unknown.push(id);
    else if (!reaches(mean, from)) lack.open.push(id);
  }
  return lack;
}

/** The mean of several means; undefined unless each is known. */
export function meanOfAll(
  ids: readonly string[],
  meanOf: (id: string) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const id of ids) {
    const mean = meanOf(id);
    if (mean === undefined) return undefined;
    sum += mean;
  }
  return sum / ids.length;
}
