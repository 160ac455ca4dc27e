import type { Finding } from '../finding.ts';
import { sectionsIn } from '../guide-body.ts';
import type { Library } from '../library.ts';
import type { ContentRule } from '../rules/rule.ts';
import { gradeLevel } from './grade-level.ts';
import { questionTexts } from './question-texts.ts';

/** The grade of an age of about 12. */
const LIMIT = 7;
/** So many syllables are free, so that one long word does not make a short text a hard one. */
const FREE = 4;
/** A section of a guide with fewer words says too little about itself. */
const FEWEST_WORDS = 40;
/** More of one file at a time would only be scrolled past. */
const WORST = 5;

interface Hard {
  grade: number;
  finding: Finding;
}

/** How hard a text is when it is too hard for an age of 12; otherwise undefined. */
export function hardGrade(paragraphs: readonly string[], fewest = 1): number | undefined {
  const { grade, words } = gradeLevel(paragraphs, FREE);
  return words >= fewest && grade > LIMIT ? grade : undefined;
}

const remedy = 'make the sentences shorter, and take everyday words.';

function problem(what: string, grade: number): string {
  return `${what} reads as for an age of ${Math.round(grade) + 5}`;
}

function hardQuestions(library: Library): Hard[] {
  return questionTexts(library).flatMap(({ text, at }) => {
    const grade = hardGrade([text]);
    return grade === undefined ? [] : [{ grade, finding: at('', problem('this question', grade), remedy) }];
  });
}

function hardSections(library: Library): Hard[] {
  return library.guides.flatMap(({ body, source }) =>
    sectionsIn(body, source.text.length - body.length).flatMap(({ paragraphs, offset }) => {
      const grade = hardGrade(paragraphs, FEWEST_WORDS);
      if (grade === undefined) return [];
      return [{ grade, finding: source.finding(offset, problem('this section', grade), remedy) }];
    }),
  );
}

/** What is to be read can be read at the age of 12. Of each file the worst places are told. */
export const readingAge: ContentRule = (library) => {
  const hard = [...hardQuestions(library), ...hardSections(library)];
  return [...Map.groupBy(hard, ({ finding }) => finding.file).values()].flatMap((ofFile) =>
    ofFile
      .toSorted((a, b) => b.grade - a.grade)
      .slice(0, WORST)
      .map(({ finding }) => finding),
  );
};
