import type { Quiz } from '../../quiz/quiz.ts';
import { compileQuiz } from './compile.ts';
import { type Finding, inOrder } from './finding.ts';
import { type Formats, loadFormats } from './formats.ts';
import { type ContentFile, type Library, readLibrary, referencesIn } from './library.ts';
import { readFiles } from './read-files.ts';
import { rules } from './rules/index.ts';

/** What a run over all content gives: everything that is wrong, and every quiz that can be used. */
export interface Checkup {
  findings: Finding[];
  quizzes: Map<string, Quiz>;
  library: Library;
}

/** Checks and compiles content. A pure function; a quiz with a finding is not among `quizzes`. */
export function checkContent(files: readonly ContentFile[], formats: Formats): Checkup {
  const library = readLibrary(files, formats);
  const { guides, scales, sources, parts, coverage, glossary } = library;
  const ofForm = [scales, sources, parts, coverage, glossary, ...guides, ...library.quizzes].flatMap(
    ({ findings }) => findings,
  );
  const findings = inOrder([...ofForm, ...rules.flatMap((rule) => rule(library))]);
  const faulty = new Set(findings.map(({ file }) => file));
  const references = referencesIn(library);
  const quizzes = new Map<string, Quiz>();
  for (const { id, file, shaped } of library.quizzes) {
    if (!shaped || faulty.has(file.source.path)) continue;
    const quiz = compileQuiz(shaped.value, references);
    if (quiz) quizzes.set(id, quiz);
  }
  return { findings, quizzes, library };
}

/** Checks the content of a project. */
export async function checkProject(root: string): Promise<Checkup> {
  const [files, formats] = await Promise.all([readFiles(root), loadFormats()]);
  return checkContent(files, formats);
}
