import { assessmentsIn, type ContentRule } from './rule.ts';

/** Advice varies: what to do is said in the same words for one case only. */
export const repeatedAdvice: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at }) => {
    const first = new Map<string, string>();
    return value.advice.flatMap(({ dimension, band, direction, do: action }, place) => {
      const text = JSON.stringify(action);
      const earlier = first.get(text);
      if (earlier === undefined) {
        first.set(text, [dimension, band, direction].filter(Boolean).join(' + '));
        return [];
      }
      const remedy = 'write what helps in this case and not in the other.';
      return [at(['advice', place, 'do'], `this is the same advice as for ${earlier}`, remedy)];
    });
  });
