import type { Path } from '../document.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';
import { ruleLines } from './rule-lines.ts';

/** Every place where a dimension is named that then counts for the level, or for where to begin. */
function counting(quiz: AuthoredAssessment): { id: string; path: Path }[] {
  const { levels, tallies, gates, flags } = quiz;
  const list = (ids: readonly string[], path: Path) =>
    ids.map((id, place) => ({ id, path: [...path, place] }));
  return [
    ...(levels.rule === 'mean' ? list(levels.of, ['levels', 'of']) : []),
    ...(levels.rule === 'quadrant'
      ? (['across', 'up'] as const).flatMap((axis) => list(levels[axis].of, ['levels', axis, 'of']))
      : []),
    ...tallies.flatMap(({ of }, place) => list(of, ['tallies', place, 'of'])),
    ...gates.map(({ dimension: id }, place) => ({ id, path: ['gates', place, 'dimension'] })),
    ...ruleLines(quiz).flatMap(({ when, path, of }) =>
      of === 'flags'
        ? []
        : when.flatMap((line, place) =>
            'anyDimension' in line ? list(line.anyDimension, [...path, place, 'any-dimension']) : [],
          ),
    ),
    ...flags.flatMap(({ begin }, place) =>
      begin === undefined ? [] : [{ id: begin, path: ['flags', place, 'begin'] }],
    ),
  ];
}

/** A dimension that stands apart is in no level, and nowhere to begin. */
export const apartDimensions: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at }) => {
    const apart = value.dimensions.filter((dimension) => dimension.apart).map(({ id }) => id);
    return counting(value)
      .filter(({ id }) => apart.includes(id))
      .map(({ id, path }) => {
        const remedy = `name another one, or take "apart: true" out of the dimension "${id}".`;
        return at(path, `the dimension "${id}" stands apart, so it counts for nothing here`, remedy);
      });
  });
