import { assessmentsIn, type ContentRule } from './rule.ts';

/** In an assessment a question stands on the page of its dimension, or on its own under a heading. */
export const questionPage: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at }) =>
    value.questions.flatMap(({ id, dimension, heading }, place) => {
      if (dimension !== undefined || heading !== undefined) return [];
      const remedy = 'write "dimension: …", or "heading: …" if it measures none.';
      return [
        at(['questions', place, 'id'], `the question "${id}" has neither dimension nor heading`, remedy),
      ];
    }),
  );
