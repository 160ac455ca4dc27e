import { CANNOT_SAY } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grade, Grading, KindContext } from '../kind.ts';
import { type ScaleQuestion, scaleGrading } from '../shared/scale.ts';

/** The one of `for` whose answer is scored. */
export const ME = 'me';

/** Two statements, both sensible, and a place between them: a point of a scale of five. */
export interface PairQuestion extends ScaleQuestion {
  left: Rich;
  right: Rich;
  /** Whom it is answered for, one after another; without it, once. One of them is `me`. */
  for?: { id: string; label: string }[];
}

/** A point's id; with `for` one for each, by their ids. There "can't say" is an answer for one of them too. */
export type PairValue = string | Record<string, string>;

function place(id: unknown, question: PairQuestion, context: KindContext): string | undefined {
  return id === CANNOT_SAY ? id : scaleGrading.parse(id, question, context);
}

function placed(id: string, question: PairQuestion, context: KindContext): Grade {
  return id === CANNOT_SAY ? { chosen: [id] } : scaleGrading.grade(id, question, context);
}

export const grading: Grading<PairQuestion, PairValue> = {
  /** Of a response for several, keeps what is a place for one of them: the rest is asked again. */
  parse(value, question, context) {
    if (!question.for) return scaleGrading.parse(value, question, context);
    // None of them has a number for its id, so there is nothing for one in a text or a list.
    const given = new Map<string, unknown>(Object.entries(value ?? {}));
    const places = question.for.flatMap(({ id }) => {
      const point = place(given.get(id), question, context);
      return point === undefined ? [] : [[id, point] as const];
    });
    return places.length > 0 ? Object.fromEntries(places) : undefined;
  },
  scored: scaleGrading.scored,
  complete: (value, { for: sides = [] }) => sides.every(({ id }) => Object.hasOwn(Object(value), id)),
  /** The value is the reader's own; the others' stand beside it. */
  grade(value, question, context) {
    if (typeof value === 'string') return placed(value, question, context);
    const grade: Grade = { chosen: [] };
    const beside = new Map<string, number>();
    for (const [id, point] of Object.entries(value)) {
      const one = placed(point, question, context);
      if (id === ME) Object.assign(grade, one);
      else if (one.value !== undefined) beside.set(id, one.value);
    }
    return { ...grade, beside: Object.fromEntries(beside) };
  },
};
