import { adviceFor } from '../../quiz/advice.ts';
import type { AssessmentResult } from '../../quiz/attempt.ts';
import type { Condition, Scoring } from '../../quiz/scoring.ts';

/** Something that some answers ought to lead to. */
export interface Target {
  kind: 'level' | 'trip' | 'condition' | 'cap' | 'flag' | 'advice';
  /** What an author calls it: ids as they stand in the file. */
  name: string;
  isHit(result: AssessmentResult): boolean;
  /** The lines of its rule. */
  when?: Condition[];
  /** The dimension on which it rests. */
  dimension?: string;
}

/** All that the scoring of a quiz can come to. */
export function targetsOf(scoring: Scoring): Target[] {
  const { levels, gates, caps, flags, advice } = scoring;
  const outcomes = [
    ['trips', 'trip', 'tripped'],
    ['conditional', 'condition', 'conditional'],
  ] as const;
  return [
    ...levels.steps.map(
      ({ id }): Target => ({
        kind: 'level',
        name: id,
        isHit: ({ level }) => level?.id === id,
      }),
    ),
    ...gates.flatMap((gate) =>
      outcomes.flatMap(([list, kind, outcome]) =>
        gate[list].map(
          ({ id, when }): Target => ({
            kind,
            name: `${gate.id}: ${id}`,
            when,
            isHit: (result) =>
              result.gates.some(
                (each) => each.gate === gate.id && each.rule === id && each.outcome === outcome,
              ),
          }),
        ),
      ),
    ),
    ...caps.map(
      ({ id, when }): Target => ({
        kind: 'cap',
        name: id,
        when,
        isHit: (result) => result.caps.includes(id),
      }),
    ),
    ...flags.map(
      ({ id, when }): Target => ({
        kind: 'flag',
        name: id,
        when,
        isHit: (result) => result.flags?.includes(id) ?? false,
      }),
    ),
    ...advice.map(
      (entry): Target => ({
        kind: 'advice',
        name: [entry.dimension, entry.band, entry.direction].filter(Boolean).join(' + '),
        dimension: entry.dimension,
        isHit: ({ dimensions }) => {
          const found = dimensions.find(({ id }) => id === entry.dimension);
          return found !== undefined && adviceFor(scoring, found) === entry;
        },
      }),
    ),
  ];
}
