import type { Form } from './quiz.ts';

/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What was answered to one question, tagged with the kind that can read it. `value` null: "can't say". */
export interface Response {
  kind: string;
  value: Json;
}

/** Responses by question id. A question that was not answered has no entry. */
export type Responses = Readonly<Record<string, Response>>;

/** How sure a reader was of an answer, as they said themselves. */
export type Sureness = 'sure' | 'fairly' | 'guess';

/** What a dimension came to. `mean` is absent when too few questions were answered (instruments R2). */
export interface DimensionResult {
  id: string;
  /** Questions that applied, questions answered, and of the rest those answered "can't say". */
  asked: number;
  answered: number;
  cannotSay: number;
  /** Mean of the answered questions, 0–4. Shown as a dot and a word, never as a number. */
  mean?: number;
  band?: string;
  direction?: 'too-little' | 'too-much';
  /** Whose answers decided it (instruments R8). */
  by: 'self' | 'customer';
  /** Id of the grade of certainty of this dimension (instruments R6). */
  certainty?: string;
  /** Means 0–4 of what was answered beside the reader's own, by whom it is about: `{ company: 3 }`. */
  beside?: Readonly<Record<string, number>>;
}

/** Which dimensions of a tally are held, measured and not held, and not measured. */
export interface TallyResult {
  id: string;
  held: string[];
  open: string[];
  unknown: string[];
}

/** What an axis of a quadrant lacks to be high. Its label and side stand with the levels. */
export interface AxisLack {
  axis: 'across' | 'up';
  open: string[];
  unknown: string[];
}

/** What the next level up still lacks, beside gates and caps. */
export interface NextLevel {
  /** Absent where several places come next, or nobody can say which. */
  id?: string;
  /** Dimensions to work on, in that order. */
  open: string[];
  /** Dimensions of which too little is known. */
  unknown: string[];
  /** In a quadrant the same by axis: both may rest on the same dimensions, on two sides. */
  axes?: AxisLack[];
  /** It needs the customer's answers, and there are too few. */
  customer?: true;
}

/** What the linked check came to: the share right × 4, and when it was finished. */
export interface Known {
  check: string;
  value: number;
  finished: string;
}

/** Which rule of a gate spoke, and whether it decides the level or makes it conditional. */
export interface GateResult {
  gate: string;
  rule: string;
  outcome: 'tripped' | 'conditional';
}

/** What scoring makes of an assessment. Plain JSON: it is stored with the attempt as it was shown. */
export interface AssessmentResult {
  purpose: 'assessment';
  /** The level with gates and caps applied; absent when the answers do not carry one. */
  level?: { id: string; label: string; conditional: boolean };
  gates: GateResult[];
  /** Ids of the caps that hold the level down. */
  caps: string[];
  /** The level that the answers alone reach, where gates and caps lowered it. */
  reached?: string;
  /** Absent at the highest level, and in a short form. */
  next?: NextLevel;
  dimensions: DimensionResult[];
  tallies?: TallyResult[];
  /** Ids of the flags that are up. */
  flags?: string[];
  known?: Known;
  /** Id of the certainty grade. */
  certainty?: string;
  /** Dimensions the reader picked as those that would most change trust. */
  contribution: string[];
  /** Where to begin: a rule of a gate, or a dimension. */
  first?: { gate: string; rule: string } | { dimension: string };
  /** Up to two dimensions that stand out well. */
  strengths: string[];
}

/** What scoring makes of a check: credit 0–1 by question. */
export interface CheckResult {
  purpose: 'check';
  credit: Record<string, number>;
}

export type Result = AssessmentResult | CheckResult;

/** One sitting. A finished attempt never changes. */
export interface Attempt {
  id: string;
  quiz: string;
  /** The version of the quiz that was answered. */
  version: number;
  form: Form;
  /** ISO 8601 times, UTC. */
  started: string;
  saved: string;
  finished?: string;
  responses: Responses;
  /**
   * Until the attempt is finished: when each question was last answered, in milliseconds since `started`.
   * A question that stands here without a response was taken back.
   */
  at?: Readonly<Record<string, number>>;
  /** In a check: questions whose explanation was shown, so whose answer counts. */
  shown?: string[];
  /** In a check: how sure the reader was, by question id. */
  sure?: Readonly<Record<string, Sureness>>;
  /** What the order of shuffled options follows from; without it they stand as the author wrote them. */
  seed?: string;
  /** The attempt whose wrong answers are asked for again; it stays as it is. */
  of?: string;
  /** Which questions are asked, where not all are. */
  asks?: string[];
  /** As it was shown when the attempt was finished. */
  result?: Result;
}

/** The reader's own if-then plan for an attempt; kept apart, because the attempt is closed. */
export interface Plan {
  attempt: string;
  saved: string;
  if: string;
  then: string;
  /** The day on which the reader wants to look at it again: `2026-12-05`. */
  due?: string;
  /** How it went, once the reader has said so; until then the plan is open. */
  went?: 'done' | 'partly' | 'not' | 'dropped';
  note?: string;
}
