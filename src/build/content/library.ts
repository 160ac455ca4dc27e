import type { z } from 'astro/zod';
import type { Passage, Scale } from '../../quiz/quiz.ts';
import type { References } from './compile.ts';
import { readYaml, type YamlFile } from './document.ts';
import type { Formats } from './formats.ts';
import { type GuideFile, placeOfGuide, readGuide } from './guide-file.ts';
import type { KindSchemas } from './kinds.ts';
import type { SalvageOptions } from './salvage.ts';
import { type Coverage, coverage } from './schema/coverage.ts';
import { type AuthoredTerm, glossary } from './schema/glossary.ts';
import { type Part, parts } from './schema/parts.ts';
import type { AuthoredQuiz } from './schema/quiz.ts';
import { scales } from './schema/scales.ts';
import { type Source, sources } from './schema/sources.ts';
import type { PassageRef } from './schema/text.ts';
import { type Shaped, shape } from './shape.ts';
import { SourceText } from './source-text.ts';

/** A file below content/: its path from the project's root, with slashes, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** A file that was checked against its schema; `shaped` is undefined when nothing of it can be used. */
export interface Checked<T> {
  file: YamlFile;
  shaped: Shaped<T> | undefined;
  findings: YamlFile['findings'];
}

/** A quiz by the name of its file. */
export interface QuizFile extends Checked<AuthoredQuiz> {
  id: string;
}

/** Everything authors have written, for the rules to look at. */
export interface Library {
  paths: string[];
  /** The drawings in content/figures. */
  figures: SourceText[];
  quizzes: QuizFile[];
  guides: GuideFile[];
  scales: Checked<Record<string, Scale>>;
  sources: Checked<Record<string, Source>>;
  parts: Checked<Record<string, Part>>;
  coverage: Checked<Coverage>;
  glossary: Checked<Record<string, AuthoredTerm>>;
  kinds: KindSchemas;
}

/** The path of a drawing; its id is its name. */
export const FIGURE = /^content\/figures\/([^/]+)\.svg$/;

/** For keys that few rules or none look at, so that a fault in one does not keep the others from the quiz. */
const checkStopgaps = { version: 1, title: '?', summary: '?', minutes: 1 };
const assessmentStopgaps = {
  ...checkStopgaps,
  method: '?',
  minutes: { full: 1 },
  groups: [{ id: 'a', label: '?' }],
  'minimum-coverage': { share: 1, questions: 1 },
};

function checked<T>(file: YamlFile, schema: z.ZodType<T>, options: SalvageOptions): Checked<T> {
  return { file, ...shape(file, schema, options) };
}

function isAssessment({ data }: YamlFile): boolean {
  return typeof data === 'object' && data !== null && 'purpose' in data && data.purpose === 'assessment';
}

/** Reads all files. Nothing in them can make it throw. */
export function readLibrary(files: readonly ContentFile[], { kinds, quiz }: Formats): Library {
  const mapFile = <T>(path: string, schema: z.ZodType<T>) =>
    checked(readYaml(path, files.find((file) => file.path === path)?.text ?? '{}'), schema, { byKey: true });
  return {
    paths: files.map(({ path }) => path),
    figures: files.flatMap(({ path, text }) => (FIGURE.test(path) ? [new SourceText(path, text)] : [])),
    quizzes: files.flatMap(({ path, text }) => {
      const id = path.match(/^content\/quizzes\/([^/]+)\.yaml$/)?.[1];
      if (id === undefined) return [];
      const file = readYaml(path, text);
      return [
        { id, ...checked(file, quiz, { stopgaps: isAssessment(file) ? assessmentStopgaps : checkStopgaps }) },
      ];
    }),
    guides: files.flatMap(({ path, text }) => {
      const place = placeOfGuide(path);
      return place ? [readGuide(path, text, place)] : [];
    }),
    scales: mapFile('content/scales.yaml', scales),
    sources: mapFile('content/sources.yaml', sources),
    parts: mapFile('content/parts.yaml', parts),
    coverage: mapFile('content/coverage.yaml', coverage),
    glossary: mapFile('content/glossary.yaml', glossary),
    kinds,
  };
}

/** Looks up what quizzes refer to. */
export function referencesIn(library: Library): References {
  // Of two with one slug, which a rule reports, the first.
  const guides = new Map(library.guides.toReversed().map((guide) => [guide.slug, guide]));
  const quizzes = new Map(library.quizzes.map((quiz) => [quiz.id, quiz]));
  return {
    guide(slug): Passage | undefined {
      const guide = guides.get(slug);
      return guide && { href: `/guides/${slug}/`, title: guide.title };
    },
    check(id): Passage | undefined {
      const quiz = quizzes.get(id)?.shaped?.value;
      return quiz?.purpose === 'check' ? { href: `/quizzes/${id}/`, title: quiz.title } : undefined;
    },
    passage(ref: PassageRef): Passage | undefined {
      const guide = guides.get(ref.guide);
      const heading = guide?.headings.find(({ id }) => id === ref.heading);
      return (
        guide &&
        heading && { href: `/guides/${ref.guide}/#${heading.id}`, title: `${guide.title}: ${heading.text}` }
      );
    },
    scale: (id) => {
      const known = library.scales.shaped?.value ?? {};
      return Object.hasOwn(known, id) ? known[id] : undefined;
    },
  };
}
