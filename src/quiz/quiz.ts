import type { Rich } from './rich.ts';
import type { Scoring } from './scoring.ts';

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
  /** Asked, and shown with its answer at the end of the result; counted nowhere. */
  apart?: boolean;
  /** The same question as it is put to the customer; without it the customer is not asked. */
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

/** How much of a dimension has to be answered: of its questions this share, and at least so many. */
export interface Coverage {
  share: number;
  questions: number;
}

export interface Dimension {
  id: string;
  label: string;
  group: string;
  means: Rich;
  read: Passage;
  /** In place of the coverage that holds for the others. */
  minimum?: Coverage;
  /** Only the customer's answers measure it; until there are any it is not known. */
  only?: 'customer';
  /** Measured and shown with advice, but in no level, tally, place to begin or strength. */
  apart?: boolean;
  /** The question on what evidence its answers rest (instruments R6). */
  certainty?: string;
  /** Words that replace a band's label, by band and perspective; `open`: while its gate speaks. */
  words?: Record<string, Partial<Record<Perspective | 'open', string>>>;
}

/** A stretch of the 0–4 mean, from `from` up to the next band. Cut-offs are editorial (instruments R4). */
export interface Band {
  id: string;
  label: string;
  from: number;
}

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
