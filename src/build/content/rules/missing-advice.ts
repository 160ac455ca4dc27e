import { reachedBands } from './reached-bands.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';

/** Wherever answers lead, there is advice for it. */
export const missingAdvice: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at, whole }) => {
    if (!whole || !library.scales.shaped?.whole) return [];
    return value.dimensions.flatMap(({ id }, place) => {
      const own = value.advice.filter((entry) => entry.dimension === id);
      const lacking = reachedBands(value, id, library)
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
