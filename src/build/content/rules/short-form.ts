import { assessmentsIn, type ContentRule } from './rule.ts';

/** A quiz with a short form says how long it takes, and marks the questions it asks. */
export const shortForm: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { minutes, questions }, at, lost }) => {
    const place = questions.findIndex(({ short }) => short);
    if (minutes.short !== undefined && place < 0 && lost('questions').length === 0) {
      const remedy = 'put "short: true" on the questions it asks, or take "short" out here.';
      return [at(['minutes', 'short'], 'the short form has no questions', remedy)];
    }
    if (minutes.short === undefined && place >= 0 && lost('minutes').length === 0) {
      const remedy = 'write "minutes: { full: …, short: … }", or take "short: true" out here.';
      return [at(['questions', place, 'short'], 'nothing says how long the short form takes', remedy)];
    }
    return [];
  });
