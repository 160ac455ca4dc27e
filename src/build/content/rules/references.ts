import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { assessmentsIn, type ContentRule, idsAt, keysOf, type ReadQuiz } from './rule.ts';
import { ruleLines } from './rule-lines.ts';

/** A name in a file that has to be the id of something. */
interface Reference {
  path: Path;
  name: string;
  /** What it names, in the plural, as the list of those there are begins. */
  what: 'Dimensions' | 'Groups' | 'Bands' | 'Levels' | 'Questions' | 'Scales' | 'Tallies';
}

const one: Record<Reference['what'], string> = {
  Dimensions: 'dimension',
  Groups: 'group',
  Bands: 'band',
  Levels: 'level',
  Questions: 'question',
  Scales: 'scale',
  Tallies: 'tally',
};

function list(names: readonly string[] | undefined, path: Path, what: Reference['what']): Reference[] {
  return (names ?? []).map((name, place) => ({ path: [...path, place], name, what }));
}

function inLines(quiz: AuthoredAssessment): Reference[] {
  return ruleLines(quiz).flatMap(({ when, path }) =>
    when.flatMap((line, place): Reference[] => {
      const here = [...path, place];
      if ('any' in line) return list(line.any, [...here, 'any'], 'Questions');
      if ('anyDimension' in line) {
        return [
          ...list(line.anyDimension, [...here, 'any-dimension'], 'Dimensions'),
          ...list(line.band, [...here, 'band'], 'Bands'),
        ];
      }
      return [
        { path: [...here, 'tally'], name: line.tally, what: 'Tallies' },
        ...('open' in line ? list(line.open, [...here, 'open'], 'Dimensions') : []),
        ...('held' in line ? list(line.held, [...here, 'held'], 'Dimensions') : []),
      ];
    }),
  );
}

function named(name: string | undefined, path: Path, what: Reference['what']): Reference[] {
  return name === undefined ? [] : [{ path, name, what }];
}

function inRules({ gates, caps, tallies, flags }: AuthoredAssessment): Reference[] {
  return [
    ...gates.flatMap(({ dimension, level }, place) => [
      ...named(dimension, ['gates', place, 'dimension'], 'Dimensions'),
      ...named(level, ['gates', place, 'level'], 'Levels'),
    ]),
    ...caps.flatMap(({ atMost }, place) => named(atMost, ['caps', place, 'at-most'], 'Levels')),
    ...tallies.flatMap(({ of }, place) => list(of, ['tallies', place, 'of'], 'Dimensions')),
    ...flags.flatMap(({ marks, begin }, place) => [
      ...list(marks, ['flags', place, 'marks'], 'Dimensions'),
      ...named(begin, ['flags', place, 'begin'], 'Dimensions'),
    ]),
  ];
}

function inLevels({ levels }: AuthoredAssessment): Reference[] {
  switch (levels.rule) {
    case 'mean':
      return list(levels.of, ['levels', 'of'], 'Dimensions');
    case 'count':
      return named(levels.tally, ['levels', 'tally'], 'Tallies');
    case 'ladder':
      return levels.steps.flatMap(({ tally }, place) =>
        named(tally, ['levels', 'steps', place, 'tally'], 'Tallies'),
      );
    case 'quadrant':
      return (['across', 'up'] as const).flatMap((axis) =>
        list(levels[axis].of, ['levels', axis, 'of'], 'Dimensions'),
      );
  }
}

function inQuestions({ questions }: AuthoredAssessment): Reference[] {
  return questions.flatMap(({ dimension, scale }, place) => [
    ...named(dimension, ['questions', place, 'dimension'], 'Dimensions'),
    ...named(scale, ['questions', place, 'scale'], 'Scales'),
  ]);
}

function referencesOf(quiz: AuthoredAssessment): Reference[] {
  const { dimensions, certainty, contribution, knowing, advice } = quiz;
  return [
    ...dimensions.flatMap(({ group, words, certainty: evidence }, place): Reference[] => [
      ...named(group, ['dimensions', place, 'group'], 'Groups'),
      ...named(evidence, ['dimensions', place, 'certainty'], 'Questions'),
      ...Object.keys(words ?? {}).map(
        (name): Reference => ({ path: ['dimensions', place, 'words', name], name, what: 'Bands' }),
      ),
    ]),
    ...inQuestions(quiz),
    ...inRules(quiz),
    ...inLines(quiz),
    ...inLevels(quiz),
    ...named(certainty?.question, ['certainty', 'question'], 'Questions'),
    ...named(contribution?.question, ['contribution', 'question'], 'Questions'),
    ...named(knowing?.dimension, ['knowing', 'dimension'], 'Dimensions'),
    ...advice.flatMap(({ dimension, band }, place): Reference[] => [
      { path: ['advice', place, 'dimension'], name: dimension, what: 'Dimensions' },
      { path: ['advice', place, 'band'], name: band, what: 'Bands' },
    ]),
  ];
}

function dangling(
  { value, at, file }: ReadQuiz<AuthoredAssessment>,
  scales: string[] | undefined,
): Finding[] {
  const known: Record<Reference['what'], string[] | undefined> = {
    Dimensions: idsAt(file, 'dimensions'),
    Groups: idsAt(file, 'groups'),
    Bands: idsAt(file, 'bands'),
    Levels: idsAt(file, 'levels', 'steps'),
    Questions: idsAt(file, 'questions'),
    Scales: scales,
    Tallies: idsAt(file, 'tallies') ?? [],
  };
  return referencesOf(value).flatMap(({ path, name, what }) => {
    const names = known[what];
    if (!names || names.includes(name)) return [];
    return [at(path, `there is no ${one[what]} "${name}"`, didYouMean(name, names, what))];
  });
}

/** Every dimension, group, band, level, question, scale and tally that an assessment names is there. */
export const references: ContentRule = (library) => {
  const scales = keysOf(library.scales.file);
  return assessmentsIn(library).flatMap((quiz) => dangling(quiz, scales));
};
