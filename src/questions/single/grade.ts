import type { Grade, Grading } from '../kind.ts';
import { correctIds, type OptionQuestion } from '../shared/options.ts';

/** One option out of several; in a check exactly one is correct. The response is the option's id. */
export const grading: Grading<OptionQuestion, string> = {
  parse: (value, question) => question.options.find((option) => option.id === value)?.id,
  scored: (question) => correctIds(question).length > 0,
  complete: () => true,
  grade(value, question) {
    const grade: Grade = { chosen: [value] };
    const correct = correctIds(question);
    if (correct.length > 0) grade.credit = correct.includes(value) ? 1 : 0;
    return grade;
  },
};
