import type { Grade, Grading } from '../kind.ts';
import { correctIds, type OptionQuestion } from '../shared/options.ts';

/** Several options. The response is the list of their ids, in the order of the question. */
export interface MultipleQuestion extends OptionQuestion {
  /** How many to choose. In a check it follows from the correct options. */
  choose?: number;
}

/** How many options to choose; undefined: any number. */
export function howMany(question: MultipleQuestion): number | undefined {
  return question.choose ?? (correctIds(question).length || undefined);
}

export const grading: Grading<MultipleQuestion, string[]> = {
  parse(value, question) {
    if (!Array.isArray(value)) return undefined;
    const chosen = question.options.map((option) => option.id).filter((id) => value.includes(id));
    return chosen.length > 0 && chosen.length === value.length ? chosen : undefined;
  },
  scored: (question) => correctIds(question).length > 0,
  complete(value, question) {
    const wanted = howMany(question);
    return wanted === undefined ? value.length > 0 : value.length === wanted;
  },
  /** Credit: right ones less wrong ones, over all right ones; never below zero. */
  grade(value, question) {
    const grade: Grade = { chosen: value };
    const correct = correctIds(question);
    if (correct.length > 0) {
      const right = value.filter((id) => correct.includes(id)).length;
      grade.credit = Math.max(0, right - (value.length - right)) / correct.length;
    }
    return grade;
  },
};
