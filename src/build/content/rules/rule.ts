import type { Grade } from '../../../questions/kind.ts';
import { CANNOT_SAY, type Perspective } from '../../../quiz/quiz.ts';
import type { YamlFile } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Library, QuizFile } from '../library.ts';
import { valueAt } from '../salvage.ts';
import type { AuthoredAssessment, AuthoredQuestion, AuthoredQuiz } from '../schema/quiz.ts';
import type { Shaped } from '../shape.ts';

/** Looks at everything and says what is wrong. Pure. */
export type ContentRule = (library: Library) => Finding[];

/** A quiz that can be looked at: what fits the schema, and its file. */
export interface ReadQuiz<T extends AuthoredQuiz = AuthoredQuiz> extends Shaped<T> {
  file: YamlFile;
}

function readQuiz({ file, shaped }: QuizFile): ReadQuiz[] {
  return shaped ? [{ ...shaped, file }] : [];
}

export function quizzesIn(library: Library): ReadQuiz[] {
  return library.quizzes.flatMap(readQuiz);
}

export function assessmentsIn(library: Library): ReadQuiz<AuthoredAssessment>[] {
  return quizzesIn(library).flatMap((quiz) =>
    quiz.value.purpose === 'assessment' ? [{ ...quiz, value: quiz.value }] : [],
  );
}

/** Ids in a list of a file, also of entries that do not fit the schema; undefined when there is no list. */
export function idsAt(file: YamlFile, ...path: string[]): string[] | undefined {
  const list = valueAt(file.data, path);
  return Array.isArray(list)
    ? list.map((entry: unknown) => valueAt(entry, ['id'])).filter((id) => typeof id === 'string')
    : undefined;
}

/**
 * Whether all questions, or all advice, of a dimension are known: no entry that was left out is of it,
 * and none names a dimension that is not there.
 */
export function settled(
  { value, file, lost }: ReadQuiz<AuthoredAssessment>,
  list: 'questions' | 'advice',
  dimension: string,
): boolean {
  const known = idsAt(file, 'dimensions') ?? value.dimensions.map(({ id }) => id);
  const others = known.filter((id) => id !== dimension);
  const elsewhere = (entry: unknown) => {
    const named = valueAt(entry, ['dimension']);
    return named === undefined ? list === 'questions' : others.some((id) => id === named);
  };
  return (
    lost(list).every(elsewhere) &&
    value[list].every((entry) => entry.dimension === dimension || elsewhere(entry))
  );
}

/** Keys of a file that maps ids; undefined when it cannot be read, so that nothing is known of them. */
export function keysOf({ data }: YamlFile): string[] | undefined {
  return typeof data === 'object' && data !== null ? Object.keys(data) : undefined;
}

/** What each single answer to a question comes to. */
export function answersTo(question: AuthoredQuestion, library: Library, perspective: Perspective): Grade[] {
  const scales = library.scales.shaped?.value ?? {};
  const known = question.scale === undefined || Object.hasOwn(scales, question.scale);
  // The schema of its own kind has read the question, so it fits.
  return known
    ? (library.kinds.get(question.kind)?.answers(question as never, { scales, perspective }) ?? [])
    : [];
}

/** Ids of the answers that a rule may name; empty when the question's scale is unknown. */
export function answerIds(question: AuthoredQuestion, library: Library): string[] {
  const ids = answersTo(question, library, 'self').flatMap(({ chosen }) => chosen);
  return ids.length > 0 ? [...ids, CANNOT_SAY] : [];
}

/** Every map in plain data, from the outside in, with its path. */
export function eachMap(
  data: unknown,
  see: (map: Record<string, unknown>, path: (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  if (Array.isArray(data)) {
    data.forEach((entry, place) => {
      eachMap(entry, see, [...path, place]);
    });
  } else if (typeof data === 'object' && data !== null) {
    see({ ...data }, path);
    for (const [key, value] of Object.entries(data)) eachMap(value, see, [...path, key]);
  }
}

/** The files of the library that are YAML from top to bottom. */
export function yamlFiles({ quizzes, scales, sources, parts, coverage, glossary }: Library): YamlFile[] {
  return [scales, sources, parts, coverage, glossary, ...quizzes].map(({ file }) => file);
}
