import { answersTo, assessmentsIn, type ContentRule } from '../rules/rule.ts';

const ENOUGH = 3;

/**
 * A dimension rests on three scored questions or more: with fewer, one answer decides it. Where only the
 * customer measures it, those count that are put to the customer.
 */
export const thinDimension: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at, whole }) => {
    if (!whole || !library.scales.shaped?.whole) return [];
    return value.dimensions.flatMap(({ id, only }, place) => {
      const scored = value.questions.filter(
        (question) =>
          question.dimension === id &&
          !question.apart &&
          (only === undefined || question.customer !== undefined) &&
          answersTo(question, library, only ?? 'self').some((answer) => answer.value !== undefined),
      ).length;
      if (scored >= ENOUGH) return [];
      const problem = `the dimension "${id}" has ${scored === 0 ? 'no scored question' : scored === 1 ? 'one scored question' : `${scored} scored questions`}`;
      return [at(['dimensions', place, 'id'], problem, `ask ${ENOUGH} or more.`)];
    });
  });
