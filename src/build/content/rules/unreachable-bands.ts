import { reachedBands } from './reached-bands.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';

/** Answers can lead to every band of every dimension. */
export const unreachableBands: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at, whole }) => {
    if (!whole || !library.scales.shaped?.whole) return [];
    return value.dimensions.flatMap(({ id }, place) => {
      const reached = reachedBands(value, id, library);
      const bands = value.bands
        .map((band) => band.id)
        .filter((band) => reached.every((each) => each.band !== band));
      if (bands.length === 0) return [];
      const problem = `no answers lead to ${bands.map((band) => `"${band}"`).join(', ')} in the dimension "${id}"`;
      const least = value.minimumCoverage.questions;
      const remedy = `look at its questions: it needs at least ${least} with points that count, and values that reach each band.`;
      return [at(['dimensions', place, 'id'], problem, remedy)];
    });
  });
