import { reachedBands } from './reached-bands.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';

/** Answers can lead to every band of every dimension. */
export const unreachableBands: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { value, at } = quiz;
    return value.dimensions.flatMap(({ id }, place) => {
      const reached = reachedBands(quiz, id, library);
      if (!reached) return [];
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
