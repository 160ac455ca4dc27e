import { assessmentsIn, type ContentRule } from './rule.ts';

/** Each dimension, band and direction has one piece of advice. */
export const duplicateAdvice: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at }) => {
    const seen = new Set<string>();
    return value.advice.flatMap(({ dimension, band, direction }, place) => {
      const key = [dimension, band, direction ?? 'without direction'].join(', ');
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const remedy = 'keep one of the two, or correct the band or direction of this one.';
      return [at(['advice', place, 'dimension'], `this is the second advice for ${key}`, remedy)];
    });
  });
