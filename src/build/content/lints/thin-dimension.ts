import { answersTo, assessmentsIn, type ContentRule } from '../rules/rule.ts';

const ENOUGH = 3;

/** A dimension rests on three scored questions or more: with fewer, one answer decides it. */
export const thinDimension: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at, whole }) => {
    if (!whole || !library.scales.shaped?.whole) return [];
    return value.dimensions.flatMap(({ id }, place) => {
      const scored = value.questions.filter(
        (question) =>
          question.dimension === id &&
          !question.apart &&
          answersTo(question, library, 'self').some((answer) => answer.value !== undefined),
      ).length;
      if (scored >= ENOUGH) return [];
      const problem = `the dimension "${id}" has ${scored === 0 ? 'no scored question' : scored === 1 ? 'one scored question' : `${scored} scored questions`}`;
      return [at(['dimensions', place, 'id'], problem, `ask ${ENOUGH} or more.`)];
    });
  });
