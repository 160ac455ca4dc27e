import { adviceFor } from '../../quiz/advice.ts';
import type { AssessmentResult } from '../../quiz/attempt.ts';
import type { Condition, Scoring } from '../../quiz/scoring.ts';

/** Something that some answers ought to lead to. */
export interface Target {
  kind: 'level' | 'trip' | 'condition' | 'cap' | 'flag' | 'advice';
  /** What an author calls it: ids as they stand in the file. */
  name: string;
  isHit(result: AssessmentResult): boolean;
  /** Where it stands in the file of the quiz. */
  path: (string | number)[];
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
      ({ id }, step): Target => ({
        kind: 'level',
        name: id,
        path: ['levels', 'steps', step, 'id'],
        isHit: ({ level }) => level?.id === id,
      }),
    ),
    ...gates.flatMap((gate, place) =>
      outcomes.flatMap(([list, kind, outcome]) =>
        gate[list].map(
          ({ id, when }, rule): Target => ({
            kind,
            name: `${gate.id}: ${id}`,
            path: ['gates', place, list, rule, 'id'],
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
      ({ id, when }, place): Target => ({
        kind: 'cap',
        name: id,
        path: ['caps', place, 'id'],
        when,
        isHit: (result) => result.caps.includes(id),
      }),
    ),
    ...flags.map(
      ({ id, when }, place): Target => ({
        kind: 'flag',
        name: id,
        path: ['flags', place, 'id'],
        when,
        isHit: (result) => result.flags?.includes(id) ?? false,
      }),
    ),
    ...advice.map(
      (entry, place): Target => ({
        kind: 'advice',
        path: ['advice', place, 'dimension'],
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
