import type { Responses } from '../../quiz/attempt.ts';
import type { Gradings } from '../../quiz/facts.ts';
import type { Perspective, Question, Quiz } from '../../quiz/quiz.ts';
import { type Candidate, candidatesFor, unsaid } from './candidates.ts';

/** Answers of one side by question id. */
export type Answers = Readonly<Record<string, Candidate>>;

/** A set of answers: the reader's, and the customer's where there are any. */
export interface Sitting {
  self: Answers;
  customer?: Answers;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What each question can be answered with, by one side. */
export class Choices {
  readonly questions: readonly Question[];
  readonly #lists: ReadonlyMap<string, readonly Candidate[]>;

  constructor(quiz: Quiz, gradings: Gradings, perspective: Perspective) {
    this.questions = quiz.questions.filter(({ customer }) => perspective === 'self' || customer);
    this.#lists = new Map(
      this.questions.map((question) => [question.id, candidatesFor(question, quiz, gradings, perspective)]),
    );
  }

  of(question: string): readonly Candidate[] {
    return this.#lists.get(question) ?? [];
  }

  /** Every question answered at the same height: 0 the lowest, 1 the highest. */
  at(height: number): Answers {
    return this.each(() => height);
  }

  /** Every question answered at a height of its own; `beside`: that of the other sides of a pair. */
  each(heightOf: (question: Question) => number, beside?: number): Answers {
    return Object.fromEntries(
      this.questions.flatMap((question) => {
        const found = this.near(question, heightOf(question), beside);
        return found ? [[question.id, found]] : [];
      }),
    );
  }

  /** The response to a question that comes nearest to a height. */
  near({ id }: Question, height: number, beside = height): Candidate | undefined {
    const list = this.of(id);
    if (list.every(({ grade }) => grade.beside === undefined))
      return list[Math.round(height * (list.length - 1))];
    const cost = ({ grade }: Candidate) =>
      Math.abs((grade.value ?? 0) - 4 * height) +
      Object.values(grade.beside ?? {}).reduce((sum, value) => sum + Math.abs(value - 4 * beside), 0);
    return [...list].sort((a, b) => cost(a) - cost(b))[0];
  }

  /** Any answers: each dimension around a height of its own, and now and then "I can't say". */
  any(random: () => number): Answers {
    const heights = new Map<string | undefined, number>();
    const beside = random();
    return Object.fromEntries(
      this.questions.flatMap((question) => {
        const { dimension } = question;
        const around = heights.get(dimension) ?? random();
        heights.set(dimension, around);
        const height = dimension === undefined ? random() : around + (random() - 0.5) * 0.7;
        const found =
          random() < 0.03 ? unsaid(question) : this.near(question, Math.max(0, Math.min(1, height)), beside);
        return found ? [[question.id, found]] : [];
      }),
    );
  }
}

/** Answers as they are stored. */
export function responsesOf(answers: Answers): Responses {
  return Object.fromEntries(Object.entries(answers).map(([id, { response }]) => [id, response]));
}
