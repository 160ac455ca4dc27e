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
  caps: string[];
  dimensions: DimensionResult[];
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
