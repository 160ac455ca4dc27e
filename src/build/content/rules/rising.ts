import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import { assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';

interface Step {
  id: string;
  from: number;
  path: Path;
}

function inOrder(steps: Step[], what: string, at: ReadQuiz['at']): Finding[] {
  return steps.flatMap(({ id, from, path }, place) => {
    const before = steps[place - 1];
    if (!before) {
      const problem = `the lowest ${what} "${id}" begins at ${from}`;
      return from === 0 ? [] : [at(path, problem, 'write "from: 0", so that every mean has its place.')];
    }
    if (from > before.from) return [];
    const problem = `the ${what} "${id}" begins at ${from}, but "${before.id}" before it begins at ${before.from}`;
    return [at(path, problem, 'write them from low to high, each with a higher "from".')];
  });
}

/** Bands and levels begin at 0 and rise. */
export const rising: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { bands, levels }, at, lost }) => {
    const ofBands = bands.map(({ id, from }, place) => ({ id, from, path: ['bands', place, 'from'] }));
    const rises = levels.rule === 'mean' || levels.rule === 'count';
    const ofLevels = (rises ? levels.steps : []).flatMap(({ id, from }, place) =>
      from === undefined ? [] : [{ id, from, path: ['levels', 'steps', place, 'from'] }],
    );
    return [
      ...(lost('bands').length > 0 ? [] : inOrder(ofBands, 'band', at)),
      ...(lost('levels').length > 0 ? [] : inOrder(ofLevels, 'level', at)),
    ];
  });
