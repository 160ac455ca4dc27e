import type { Rich } from './rich.ts';

/** The two purposes of a quiz: knowledge with right answers, or self-evaluation with dimensions. */
export type Purpose = 'check' | 'assessment';
/** Which questions are asked: all, or only those marked `short`. */
export type Form = 'full' | 'short';
/** Who answers: the reader about themselves, or the customer about the reader. */
export type Perspective = 'self' | 'customer';
/** The side on which an amount misses the middle. */
export type Direction = 'too-little' | 'too-much';

/** The reserved answer of every question: "I can't say", or "I'd rather not say". */
export const CANNOT_SAY = 'cannot-say';

/** A place in a guide: its address within the site and what to call it. */
export interface Passage {
  href: string;
  title: string;
}

/** A labelled point of a scale. `value` 0–4; null: the point is not scored. */
export interface Point {
  id: string;
  label: string;
  value: number | null;
  direction?: Direction;
  /** The same point as the customer reads it, and its value where that differs. */
  customer?: string;
  customerValue?: number | null;
}

/** A named, reusable set of answers. */
export interface Scale {
  id: string;
  stem?: string;
  stemCustomer?: string;
  cannotSay: string;
  points: Point[];
}

/** An answer that an author wrote for one question. */
export interface Option {
  id: string;
  label: Rich;
  correct?: boolean;
  why?: Rich;
}

/** What every question has, whatever its kind. Each kind extends it with its own fields. */
export interface Question {
  id: string;
  kind: string;
  text: Rich;
  /** The dimension it measures; without one it stands on a page of its own, under `heading`. */
  dimension?: string;
  heading?: string;
  short?: boolean;
  /** The same question as it is put to the customer. */
  customer?: Rich;
  /** The passage that answers it. */
  read?: Passage;
  /** In a check: helps on, for those who open it. */
  hint?: Rich;
  /** In a check: the reader is asked how sure they are. */
  confidence?: boolean;
  /** In a check: what can be chosen is put in another order from the second sitting on. */
  shuffle?: boolean;
}

export interface Dimension {
  id: string;
  label: string;
  group: string;
  means: Rich;
  read: Passage;
  /** Words that replace a band's label, by band and perspective; `open`: while its gate speaks. */
  words?: Record<string, Partial<Record<Perspective | 'open', string>>>;
}

/** A stretch of the 0–4 mean, from `from` up to the next band. Cut-offs are editorial (instruments R4). */
export interface Band {
  id: string;
  label: string;
  from: number;
}

/** One line of a rule; a rule holds when all its lines hold. */
export type Condition =
  | { any: string[]; answered: string[]; of?: Perspective }
  | { any: string[]; notAnswered: string[]; of?: Perspective }
  | { anyDimension: string[]; band: string[] };

/** What to do, worded: one action, one question to the customer, one if-then plan. */
export interface Advice {
  do: Rich;
  say?: Rich;
  ask: Rich;
  plan: { if: string; then: string };
  read: Passage;
}

/** Advice for a dimension in a band, and in a direction where an amount missed the middle. */
export interface DimensionAdvice extends Advice {
  dimension: string;
  band: string;
  direction?: Direction;
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

/** A named result. `by: 'gate'`: only a gate leads there; otherwise it begins at mean `from`. */
export interface LevelStep {
  id: string;
  label: string;
  means: Rich;
  next?: Rich;
  by?: 'gate';
  from?: number;
  needs?: 'customer';
}

export interface Levels {
  rule: 'mean';
  of: string[];
  steps: LevelStep[];
}

export interface CertaintyGrade {
  id: string;
  label: string;
  answers: string[];
  means: Rich;
}

/** All that turns the responses of an assessment into a result. Data: no quiz has code of its own. */
export interface Scoring {
  groups: { id: string; label: string }[];
  dimensions: Dimension[];
  bands: Band[];
  minimumCoverage: { share: number; questions: number };
  levels: Levels;
  gates: Gate[];
  caps: Cap[];
  certainty?: { question: string; grades: CertaintyGrade[] };
  contribution?: { question: string };
  advice: DimensionAdvice[];
  method: Rich;
}

/** A quiz as the site uses it: checked, references resolved, Markdown turned into trees. Plain JSON. */
export interface Quiz {
  id: string;
  version: number;
  purpose: Purpose;
  title: string;
  summary: string;
  minutes: { full: number; short?: number };
  /** The guide it belongs to. */
  guide?: Passage;
  about?: Rich;
  scales: Record<string, Scale>;
  questions: Question[];
  /** In a check: how many questions have to be right; only then is there talk of a mark. */
  pass?: number;
  /** Present on every assessment, absent on a check. */
  scoring?: Scoring;
}
