import { reachedBands } from './reached-bands.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';

/** No advice is written that no answers can lead to. */
export const idleAdvice: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { value, at } = quiz;
    const reached = new Map(value.dimensions.map(({ id }) => [id, reachedBands(quiz, id, library)]));
    return value.advice.flatMap(({ dimension, band, direction }, place) => {
      const bands = reached.get(dimension);
      if (!bands || !value.bands.some(({ id }) => id === band)) return [];
      if (bands.some((each) => each.band === band && each.direction === direction)) return [];
      const where = direction ? `${band} + ${direction}` : band;
      const remedy = 'take the entry out, or change the questions or points so that they can.';
      return [
        at(['advice', place, 'band'], `no answers lead to ${where} in the dimension "${dimension}"`, remedy),
      ];
    });
  });
