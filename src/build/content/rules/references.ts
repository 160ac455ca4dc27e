import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { AuthoredAssessment } from '../schema/quiz.ts';
import { assessmentsIn, type ContentRule, idsAt, keysOf, type ReadQuiz } from './rule.ts';

/** A name in a file that has to be the id of something. */
interface Reference {
  path: Path;
  name: string;
  /** What it names, in the plural, as the list of those there are begins. */
  what: 'Dimensions' | 'Groups' | 'Bands' | 'Levels' | 'Questions' | 'Scales';
}

const one: Record<Reference['what'], string> = {
  Dimensions: 'dimension',
  Groups: 'group',
  Bands: 'band',
  Levels: 'level',
  Questions: 'question',
  Scales: 'scale',
};

function list(names: readonly string[] | undefined, path: Path, what: Reference['what']): Reference[] {
  return (names ?? []).map((name, place) => ({ path: [...path, place], name, what }));
}

type Condition = AuthoredAssessment['caps'][number]['when'][number];

function inConditions(when: readonly Condition[], path: Path): Reference[] {
  return when.flatMap((condition, place) => {
    const here = [...path, 'when', place];
    if (!('anyDimension' in condition)) return list(condition.any, [...here, 'any'], 'Questions');
    return [
      ...list(condition.anyDimension, [...here, 'any-dimension'], 'Dimensions'),
      ...list(condition.band, [...here, 'band'], 'Bands'),
    ];
  });
}

function inGates({ gates, caps }: AuthoredAssessment): Reference[] {
  return [
    ...gates.flatMap((gate, place): Reference[] => {
      const path = ['gates', place];
      return [
        { path: [...path, 'dimension'], name: gate.dimension, what: 'Dimensions' },
        { path: [...path, 'level'], name: gate.level, what: 'Levels' },
        ...gate.trips.flatMap(({ when }, rule) => inConditions(when, [...path, 'trips', rule])),
        ...gate.conditional.flatMap(({ when }, rule) => inConditions(when, [...path, 'conditional', rule])),
      ];
    }),
    ...caps.flatMap((cap, place): Reference[] => [
      { path: ['caps', place, 'at-most'], name: cap.atMost, what: 'Levels' },
      ...inConditions(cap.when, ['caps', place]),
    ]),
  ];
}

function inQuestions({ questions }: AuthoredAssessment): Reference[] {
  return questions.flatMap(({ dimension, scale }, place): Reference[] => [
    ...(dimension === undefined
      ? []
      : [{ path: ['questions', place, 'dimension'], name: dimension, what: 'Dimensions' as const }]),
    ...(scale === undefined
      ? []
      : [{ path: ['questions', place, 'scale'], name: scale, what: 'Scales' as const }]),
  ]);
}

function referencesOf(quiz: AuthoredAssessment): Reference[] {
  const { dimensions, levels, certainty, contribution, advice } = quiz;
  return [
    ...dimensions.flatMap(({ group, words }, place): Reference[] => [
      { path: ['dimensions', place, 'group'], name: group, what: 'Groups' },
      ...Object.keys(words ?? {}).map(
        (name): Reference => ({ path: ['dimensions', place, 'words', name], name, what: 'Bands' }),
      ),
    ]),
    ...inQuestions(quiz),
    ...inGates(quiz),
    ...list(levels.of, ['levels', 'of'], 'Dimensions'),
    ...(certainty
      ? [{ path: ['certainty', 'question'], name: certainty.question, what: 'Questions' as const }]
      : []),
    ...(contribution
      ? [{ path: ['contribution', 'question'], name: contribution.question, what: 'Questions' as const }]
      : []),
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
  };
  return referencesOf(value).flatMap(({ path, name, what }) => {
    const names = known[what];
    if (!names || names.includes(name)) return [];
    return [at(path, `there is no ${one[what]} "${name}"`, didYouMean(name, names, what))];
  });
}

/** Every dimension, group, band, level, question and scale that an assessment names is there. */
export const references: ContentRule = (library) => {
  const scales = keysOf(library.scales.file);
  return assessmentsIn(library).flatMap((quiz) => dangling(quiz, scales));
};
