import { reachedBands } from './reached-bands.ts';
import { assessmentsIn, type ContentRule, settled } from './rule.ts';

/** Wherever answers lead, there is advice for it. */
export const missingAdvice: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { value, at } = quiz;
    return value.dimensions.flatMap(({ id }, place) => {
      const reachable = settled(quiz, 'advice', id) ? reachedBands(quiz, id, library) : undefined;
      const own = value.advice.filter((entry) => entry.dimension === id);
      const lacking = (reachable ?? [])
        .filter(
          (reached) =>
            !own.some((entry) => entry.band === reached.band && entry.direction === reached.direction),
        )
        .map(({ band, direction }) => (direction ? `${band} + ${direction}` : band));
      if (lacking.length === 0) return [];
      const problem = `the dimension "${id}" has no advice for ${lacking.join(', ')}`;
      return [
        at(
          ['dimensions', place, 'id'],
          problem,
          `add an entry for each to "advice", with "dimension: ${id}".`,
        ),
      ];
    });
  });
