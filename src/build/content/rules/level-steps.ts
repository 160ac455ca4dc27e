import type { Levels, QuadrantLevels } from '../../../quiz/scoring.ts';
import type { Finding } from '../finding.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';

/** The keys of a step that lead to it, by the rule of the levels. */
const KEYS: Record<Levels['rule'], readonly string[]> = {
  mean: ['from'],
  count: ['from'],
  ladder: ['tally'],
  quadrant: ['across', 'up'],
};

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' and ');

/** The places of a quadrant that are not taken, or taken twice. */
function placeFaults({ steps }: QuadrantLevels, at: ReadQuiz['at']): Finding[] {
  const first = new Map<string, string>();
  const twice = steps.flatMap(({ id, across, up }, place) => {
    if (!across || !up) return [];
    const key = `across: ${across}, up: ${up}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, id);
      return [];
    }
    const problem = `the level "${earlier}" has the place ${key} already`;
    return [at(['levels', 'steps', place, 'id'], problem, 'give each of the four places to one level.')];
  });
  const left = (['low', 'high'] as const)
    .flatMap((up) => (['low', 'high'] as const).map((across) => `across: ${across}, up: ${up}`))
    .filter((key) => !first.has(key));
  if (left.length === 0 || twice.length > 0) return twice;
  const problem = `no level has the place ${left.join(', or ')}`;
  return [at(['levels', 'steps'], problem, 'write a level for each of the four places.')];
}

function stepFaults({ value: { levels, gates }, at, lost }: ReadQuiz<AuthoredAssessment>): Finding[] {
  const keys = KEYS[levels.rule];
  const lowest = levels.steps.findIndex(({ by }) => by === undefined);
  const tallies = new Set<string>();
  return levels.steps.flatMap((step, place): Finding[] => {
    const { id, by } = step;
    const path = ['levels', 'steps', place, 'id'];
    const written = keys.filter((key) => Object.hasOwn(step, key));
    if (by === 'gate') {
      if (written.length > 0) {
        const problem = `the level "${id}" has both ${quoted(written)} and "by: gate"`;
        return [at(path, problem, 'write one of the two.')];
      }
      const below = levels.steps[lowest];
      if (below && place > lowest) {
        const remedy = 'levels go from low to high: put those of gates first.';
        return [at(path, `the level "${id}", to which a gate leads, stands above "${below.id}"`, remedy)];
      }
      if (lost('gates').length > 0 || gates.some(({ level }) => level === id)) return [];
      const remedy = `write "level: ${id}" in a gate, or take the level out.`;
      return [at(path, `no gate leads to the level "${id}"`, remedy)];
    }
    if (levels.rule === 'ladder' && place === lowest) {
      if (written.length === 0) return [];
      const remedy = 'put a level without a tally below it, for those who do not hold it yet.';
      return [at(path, `the lowest level "${id}" has a tally`, remedy)];
    }
    if (written.length < keys.length) {
      const lacking = quoted(keys.filter((key) => !written.includes(key)));
      const problem = `the level "${id}" has neither ${lacking} nor "by: gate"`;
      return [at(path, problem, 'write one of the two.')];
    }
    if (!('tally' in step) || step.tally === undefined) return [];
    const known = tallies.has(step.tally);
    tallies.add(step.tally);
    if (!known) return [];
    const remedy = 'name another one: each level of a ladder has a tally of its own.';
    return [at(path, `the tally "${step.tally}" leads to a lower level already`, remedy)];
  });
}

/**
 * Every level is reached in one way: by what the rule of the levels looks at, or by a gate that names it.
 * Those of gates are the lowest.
 * A ladder begins with a level that everybody reaches, and a quadrant has a level for each place.
 */
export const levelSteps: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { levels } = quiz.value;
    const places =
      levels.rule === 'quadrant' && quiz.lost('levels').length === 0 ? placeFaults(levels, quiz.at) : [];
    return [...stepFaults(quiz), ...places];
  });
