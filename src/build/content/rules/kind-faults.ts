import { type ContentRule, quizzesIn } from './rule.ts';

/** Every question satisfies what its kind asks of it beyond its shape. */
export const kindFaults: ContentRule = (library) => {
  const scales = library.scales.shaped?.value ?? {};
  return quizzesIn(library).flatMap(({ value, at }) =>
    value.questions.flatMap((question, place) => {
      const context = { scales, perspective: 'self' as const, purpose: value.purpose };
      // The schema of its own kind has read the question, so it fits.
      const faults = library.kinds.get(question.kind)?.faults(question as never, context) ?? [];
      return faults.map(({ path, problem, remedy }) => at(['questions', place, ...path], problem, remedy));
    }),
  );
};
