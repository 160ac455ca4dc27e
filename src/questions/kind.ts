import type { z } from 'astro/zod';
import type { VNode } from 'preact';
import type { Json } from '../quiz/attempt.ts';
import type { Direction, Perspective, Purpose, Question, Scale } from '../quiz/quiz.ts';

/** What a grade or a view needs to know besides the question: the quiz's scales, and who answers. */
export interface KindContext {
  scales: Readonly<Record<string, Scale>>;
  perspective: Perspective;
}

/**
 * The kind that nearly every quiz asks: its view comes with what all quizzes need, without a file of its own.
 * `views.ts` imports it by its name, because a bundler wants the paths written out.
 */
export const AT_HAND = 'single';

/** What one response comes to. */
export interface Grade {
  /** Ids of the chosen points or options: what the rules of a quiz look at. */
  chosen: string[];
  /** 0–4 in an assessment; absent when the response is not scored. */
  value?: number;
  direction?: Direction;
  /** Values 0–4 that were given beside the reader's own, by whom they are about: `{ company: 3 }`. */
  beside?: Readonly<Record<string, number>>;
  /** 0–1 in a check; absent when the question has no right answer. */
  credit?: number;
}

/** The pure half of a kind, in `grade.ts`. It knows no framework, no storage and no clock. */
export interface Grading<Q extends Question = Question, V extends Json = Json> {
  /** Reads a stored, untrusted value; undefined when it is no response to this question. Never throws. */
  parse(value: unknown, question: Q, context: KindContext): V | undefined;
  /** Whether a response to it can carry a value or credit, for the perspective of the context. */
  scored(question: Q, context: KindContext): boolean;
  /** Whether the question may be passed over without a word; absent: it may not. */
  optional?(question: Q): boolean;
  /** True when the response is complete enough to go on (a `choose: 2` with one chosen is not). */
  complete(value: V, question: Q, context: KindContext): boolean;
  grade(value: V, question: Q, context: KindContext): Grade;
}

/**
 * Hears a response; null: "can't say", undefined: taken back. Written as a method, so that a kind may
 * narrow the value.
 */
export type AnswerListener<V extends Json> = { hear(value: V | null | undefined): void }['hear'];

export interface AnswerProps<Q extends Question = Question, V extends Json = Json> {
  question: Q;
  context: KindContext;
  /** Prefix of form names and ids, unique on the page. */
  name: string;
  /** The current response; undefined: none, null: "can't say". */
  value: V | null | undefined;
  /** Absent where nothing listens: on the server, on paper and in a review. */
  onAnswer?: AnswerListener<V> | undefined;
  /** Label of the answer "I can't say", for kinds without a scale; absent where it is not offered. */
  cannotSay?: string | undefined;
  /** Show what is right and why: after the answer was given, or on the key. */
  reveal?: boolean;
}

/**
 * The visible half of a kind, in `view.tsx`: components that are rendered on the server and hydrated in
 * the browser.
 */
export interface KindView<Q extends Question = Question, V extends Json = Json> {
  grading: Grading<Q, V>;
  /** The controls below the question's legend: native, without a script fillable and printable. */
  Answer(props: AnswerProps<Q, V>): VNode;
  /** The response in words, for check-your-answers and for the result. */
  Given(props: { question: Q; context: KindContext; value: V }): VNode;
  /** The scoring key of one question for the paper form: rendered at build only, so browsers get `noKey`. */
  Key(props: { question: Q; context: KindContext }): VNode | null;
  /** Words that neighbouring questions share, printed once above them. */
  stem?(question: Q, context: KindContext): string | undefined;
  /** What "can't say" is called, where it is not called so. */
  cannotSay?(question: Q, context: KindContext): string | undefined;
  /** Reads the response out of the controls of a form: what was answered before the script came. */
  read(form: HTMLFormElement, name: string): V | null | undefined;
}

/** Something wrong with a question that its shape alone does not show, at a path of keys within it. */
export interface Fault {
  path: (string | number)[];
  problem: string;
  remedy: string;
}

/** What an author may write for a kind, in `schema.ts`. Runs at build only. */
export interface KindSchema<Q extends Question = Question> {
  /**
   * The keys of its own, beside those of every question; what Zod makes of them are the fields of the
   * question. Undefined: a quiz of this purpose cannot ask it.
   */
  fields(purpose: Purpose): Readonly<Record<string, z.ZodType>> | undefined;
  /** Faults across its fields, in a question that fits them. */
  faults(question: Q, context: KindContext & { purpose: Purpose }): Fault[];
  /** In a check: whether an answer to it can be right. Absent: always. */
  scored?(question: Q): boolean;
  /** What each single answer comes to: rules name the answers, and reachable means follow from the values. */
  answers(question: Q, context: KindContext): Grade[];
}

/** A question as an author writes it, with responses at the edges: feeds tests, gallery and print. */
export interface Example {
  title: string;
  /** The purpose of a quiz that would ask it. */
  purpose: Purpose;
  yaml: string;
  responses: { value: Json; expect: Partial<Grade> }[];
  /** Values that are no response to it. */
  malformed: unknown[];
}

/** Stands in a browser for the key, which is on paper only: `Key: import.meta.env.SSR ? Key : noKey`. */
export const noKey = (): null => null;
