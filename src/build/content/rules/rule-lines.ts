import type { Condition } from '../../../quiz/scoring.ts';
import type { Path } from '../document.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';

/** The lines of one rule of an assessment, and where they stand. */
export interface RuleLines {
  when: readonly Condition[];
  /** The path of the list of lines. */
  path: Path;
  /** What the rule is for: gates, caps and tallies decide on levels, flags do not. */
  of: 'gates' | 'caps' | 'tallies' | 'flags';
}

/** The lines of all gates, caps, tallies and flags. */
export function ruleLines({ gates, caps, tallies, flags }: AuthoredAssessment): RuleLines[] {
  return [
    ...gates.flatMap((gate, place) =>
      (['trips', 'conditional'] as const).flatMap((list) =>
        gate[list].map(({ when }, rule) => ({
          when,
          path: ['gates', place, list, rule, 'when'],
          of: 'gates' as const,
        })),
      ),
    ),
    ...caps.map(({ when }, place) => ({ when, path: ['caps', place, 'when'], of: 'caps' as const })),
    ...tallies.flatMap(({ onlyIf }, place) =>
      Object.entries(onlyIf ?? {}).map(([dimension, when]) => ({
        when,
        path: ['tallies', place, 'only-if', dimension],
        of: 'tallies' as const,
      })),
    ),
    ...flags.map(({ when }, place) => ({ when, path: ['flags', place, 'when'], of: 'flags' as const })),
  ];
}
