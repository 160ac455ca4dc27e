import { setImmediate } from 'node:timers/promises';
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
  /** Paths of the files in which something is wrong. A page of one could fail, and would not say why. */
  faulty: ReadonlySet<string>;
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
  return { findings, faulty, quizzes, library };
}

/** What was checked last. Astro loads this module twice in a build: each part of it finds the other's work. */
const last = Symbol.for('service-mirror:last-checkup');
const shared = globalThis as { [last]?: { files: readonly ContentFile[]; checkup: Checkup } };

function isSame(files: readonly ContentFile[], others: readonly ContentFile[]): boolean {
  const differs = ({ path, text }: ContentFile, at: number) =>
    others[at]?.path !== path || others[at].text !== text;
  return files.length === others.length && !files.some(differs);
}

/** Forgets what was checked last, when nobody will ask again: it weighs as much as all content. */
export function forgetCheckup(): void {
  delete shared[last];
}

async function check(root: string): Promise<Checkup> {
  const [files, formats] = await Promise.all([readFiles(root), loadFormats()]);
  const known = shared[last];
  if (known && isSame(files, known.files)) return known.checkup;
  const checkup = checkContent(files, formats);
  shared[last] = { files, checkup };
  return checkup;
}

const asked = new Map<string, Promise<Checkup>>();

/**
 * Checks the content of a project. Whoever asks at the same moment, as the collections of Astro do, gets
 * the same checkup, and so does whoever asks again while no file has changed: it is not to be changed.
 */
export function checkProject(root: string): Promise<Checkup> {
  const waiting = asked.get(root);
  if (waiting) return waiting;
  // The reading begins after this moment, so that nobody is given a state older than the question.
  const checkup = setImmediate().then(() => {
    asked.delete(root);
    return check(root);
  });
  asked.set(root, checkup);
  return checkup;
}
