import { reaches } from '../../../quiz/dimensions.ts';
import type { Perspective } from '../../../quiz/quiz.ts';
import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { reachedMeans } from './reached-means.ts';
import { assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';

type Quiz = ReadQuiz<AuthoredAssessment>;

/** The least and the greatest mean that answers of one side can lead to; undefined where that is not known. */
type Extent = (id: string, by?: Perspective) => { least: number; greatest: number } | undefined;

function extentsOf(quiz: Quiz, library: Library): Extent {
  const reached = new Map(quiz.value.dimensions.map(({ id }) => [id, reachedMeans(quiz, id, library)]));
  return (id, side) => {
    const means = reached.get(id)?.flatMap(({ mean, by }) => (side === undefined || by === side ? mean : []));
    // A dimension that nothing measures is told of elsewhere.
    if (!means || (means.length === 0 && side === undefined)) return undefined;
    return { least: Math.min(...means), greatest: Math.max(...means) };
  };
}

function meanOf(ids: readonly string[], extent: Extent, end: 'least' | 'greatest', by?: Perspective) {
  const ends = ids.map((id) => extent(id, by)?.[end]);
  let sum = 0;
  for (const each of ends) {
    if (each === undefined) return undefined;
    sum += each;
  }
  return sum / ids.length;
}

function tallyFaults({ value: { tallies }, at }: Quiz, extent: Extent): Finding[] {
  return tallies.flatMap(({ of, from }, place) =>
    of.flatMap((id, dimension) => {
      const { greatest } = extent(id) ?? {};
      if (greatest === undefined || reaches(greatest, from)) return [];
      const problem = `no answers hold "${id}": its mean comes to ${round(greatest)} at most, and ${from} is needed`;
      const remedy = 'lower "from", or change the questions or points so that they can.';
      return [at(['tallies', place, 'of', dimension], problem, remedy)];
    }),
  );
}

const round = (mean: number) => String(Number(mean.toFixed(2)));

/** The dimensions on which each step rests. */
function carriersOf({ levels, tallies }: AuthoredAssessment, place: number): string[] {
  const counted = (id: string | undefined) => tallies.find((tally) => tally.id === id)?.of ?? [];
  switch (levels.rule) {
    case 'mean':
      return levels.of;
    case 'count':
      return counted(levels.tally);
    case 'ladder':
      return levels.steps.slice(0, place + 1).flatMap(({ tally }) => counted(tally));
    case 'quadrant':
      return [...levels.across.of, ...levels.up.of];
  }
}

/** A level for which the customer is asked too little. */
function customerFaults({ value, at }: Quiz, extent: Extent): Finding[] {
  return value.levels.steps.flatMap(({ id, needs }, place) => {
    if (!needs) return [];
    const path: Path = ['levels', 'steps', place, 'needs'];
    const carriers = carriersOf(value, place);
    const silent = carriers.filter((dimension) => extent(dimension, 'customer')?.greatest === -Infinity);
    if (silent.length === 0) return [];
    const problem = `the customer is asked too little about ${silent.map((name) => `"${name}"`).join(', ')} to lead to the level "${id}"`;
    return [at(path, problem, 'write "customer: …" on more of its questions, or take "needs" out.')];
  });
}

function stepFaults({ value, at }: Quiz, extent: Extent): Finding[] {
  const { levels, tallies } = value;
  const remedy = 'write another "from", or change the questions or points so that they can.';
  if (levels.rule === 'mean') {
    return levels.steps.flatMap(({ id, from, needs }, place) => {
      const greatest = meanOf(levels.of, extent, 'greatest', needs);
      if (from === undefined || greatest === undefined || greatest < 0 || reaches(greatest, from)) return [];
      const problem = `no answers lead to the level "${id}": the mean comes to ${round(greatest)} at most`;
      return [at(['levels', 'steps', place, 'from'], problem, remedy)];
    });
  }
  if (levels.rule === 'count') {
    const all = tallies.find(({ id }) => id === levels.tally)?.of.length;
    return levels.steps.flatMap(({ id, from }, place) => {
      if (from === undefined || all === undefined || from <= all) return [];
      const problem = `no answers lead to the level "${id}": the tally "${levels.tally}" counts ${all}`;
      return [at(['levels', 'steps', place, 'from'], problem, `write a number from 0 to ${all}.`)];
    });
  }
  if (levels.rule !== 'quadrant') return [];
  return (['across', 'up'] as const).flatMap((axis) => {
    const { of, from } = levels[axis];
    const [least, greatest] = [meanOf(of, extent, 'least'), meanOf(of, extent, 'greatest')];
    if (least === undefined || greatest === undefined) return [];
    const never = reaches(least, from) ? 'low' : reaches(greatest, from) ? undefined : 'high';
    if (!never) return [];
    return [at(['levels', axis, 'from'], `no answers are ${never} on this axis`, remedy)];
  });
}

/** Some answers lead to each level, and hold each dimension of a tally. */
export const unreachableLevels: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    if (quiz.lost('dimensions').length > 0) return [];
    const extent = extentsOf(quiz, library);
    return [
      ...tallyFaults(quiz, extent),
      ...(quiz.lost('levels').length > 0 || quiz.lost('tallies').length > 0
        ? []
        : [...stepFaults(quiz, extent), ...customerFaults(quiz, extent)]),
    ];
  });
