import type { Advice, Band, Coverage, Dimension, DimensionAdvice, Passage, Perspective } from './quiz.ts';
import type { Rich } from './rich.ts';

/** One line of a rule; a rule holds when all its lines hold. */
export type Condition =
  | { any: string[]; answered: string[]; of?: Perspective }
  | { any: string[]; notAnswered: string[]; of?: Perspective }
  | { anyDimension: string[]; band: string[] }
  /** One of these dimensions is measured and not held, or is held. */
  | { tally: string; open: string[] }
  | { tally: string; held: string[] }
  /** How many are held. */
  | { tally: string; atLeast: number }
  | { tally: string; atMost: number };

/** Dimensions of which it is told how many are held. */
export interface Tally {
  id: string;
  label: string;
  /** A sentence with {held} and {all}, in place of the usual one. */
  says?: string;
  of: string[];
  /** A dimension is held from this mean on. */
  from: number;
  /** Whose answers to pair questions are looked at: the means given beside the reader's own. */
  side?: string;
  /** By dimension: it is held only if these lines hold too. */
  onlyIf?: Record<string, Condition[]>;
}

/** A rule with its reason and what lifts it, as told to the reader. */
export interface Rule {
  id: string;
  when: Condition[];
  because: Rich;
  lift: Rich;
}

/** A rule that decides the level before any score does (instruments R10). */
export interface Gate {
  id: string;
  label: string;
  dimension: string;
  level: string;
  trips: (Rule & Advice)[];
  conditional: Rule[];
}

/** A rule above which the level cannot rise. */
export interface Cap extends Rule {
  atMost: string;
}

/** Something to know about a result. It changes no level. */
export interface Flag {
  id: string;
  when: Condition[];
  says: Rich;
  /** Dimensions that carry the mark. */
  marks?: string[];
  /** The word beside them. */
  mark?: string;
  /** The dimension to begin with. */
  begin?: string;
}

/** A named result. `by: 'gate'`: only a gate leads there; otherwise the rule of the levels says when. */
export interface LevelStep {
  id: string;
  label: string;
  means: Rich;
  next?: Rich;
  by?: 'gate';
  needs?: 'customer';
}

/** The mean of dimensions decides: a step begins at mean `from`. */
export interface MeanLevels {
  rule: 'mean';
  of: string[];
  steps: (LevelStep & { from?: number })[];
}

/** How many dimensions of a tally are held decides: a step begins at `from` of them. */
export interface CountLevels {
  rule: 'count';
  tally: string;
  steps: (LevelStep & { from?: number })[];
}

/** A step is reached when all dimensions of its tally, and of every tally below, are held. */
export interface LadderLevels {
  rule: 'ladder';
  steps: (LevelStep & { tally?: string })[];
}

/** The two ends of an axis. */
export type Half = 'low' | 'high';

/** One axis of a quadrant: the mean of the means of its dimensions is high from `from` on. */
export interface Axis {
  label: string;
  of: string[];
  from: number;
  side?: string;
  /** What its ends are called. */
  low: string;
  high: string;
}

/** Two axes decide: each step is one of the four places. */
export interface QuadrantLevels {
  rule: 'quadrant';
  across: Axis;
  up: Axis;
  steps: (LevelStep & { across?: Half; up?: Half })[];
}

/** The named results, from low to high, and the rule that leads to them. */
export type Levels = MeanLevels | CountLevels | LadderLevels | QuadrantLevels;

/** How sure a result is, by the answer to a question on evidence. */
export interface CertaintyGrade {
  id: string;
  label: string;
  answers: string[];
  means: Rich;
}

/** A check whose last finished attempt is shown beside a dimension: knowing against doing. */
export interface Knowing {
  check: string;
  read: Passage;
  dimension: string;
  means: Rich;
}

/** All that turns the responses of an assessment into a result. Data: no quiz has code of its own. */
export interface Scoring {
  groups: { id: string; label: string }[];
  dimensions: Dimension[];
  bands: Band[];
  minimumCoverage: Coverage;
  tallies: Tally[];
  levels: Levels;
  gates: Gate[];
  caps: Cap[];
  flags: Flag[];
  certainty?: { question: string; grades: CertaintyGrade[] };
  contribution?: { question: string };
  knowing?: Knowing;
  advice: DimensionAdvice[];
  method: Rich;
}
