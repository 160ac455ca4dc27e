import { assessmentsIn, type ContentRule } from './rule.ts';

/** Every level is reached in one way: from a mean, or by a gate that names it. */
export const levelSteps: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { levels, gates }, at, lost }) =>
    levels.steps.flatMap(({ id, by, from }, place) => {
      const path = ['levels', 'steps', place, 'id'];
      if ((by === undefined) === (from === undefined)) {
        const problem = `the level "${id}" has ${by === undefined ? 'neither "from" nor "by: gate"' : 'both "from" and "by: gate"'}`;
        return [at(path, problem, 'write one of the two.')];
      }
      if (by === undefined || lost('gates').length > 0 || gates.some(({ level }) => level === id)) return [];
      return [
        at(
          path,
          `no gate leads to the level "${id}"`,
          `write "level: ${id}" in a gate, or take the level out.`,
        ),
      ];
    }),
  );
