import { assessmentsIn, type ContentRule } from './rule.ts';

/** A flag that marks dimensions says with which word, and one with a word says which dimensions. */
export const flagMarks: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { flags }, at }) =>
    flags.flatMap(({ id, marks, mark }, place) => {
      if ((marks === undefined) === (mark === undefined)) return [];
      const [there, lacking] = marks ? ['marks', 'mark'] : ['mark', 'marks'];
      const remedy = `write "${lacking}: …", or take "${there}" out.`;
      return [at(['flags', place, there], `the flag "${id}" has "${there}" and no "${lacking}"`, remedy)];
    }),
  );
