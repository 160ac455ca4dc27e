import type { Guide } from '../corpus/guide.ts';

/** How the check on a page is answered in a browser. All are selectors. */
export interface QuizOnPage {
  /** There once an answer to the first question is taken. */
  ready: string;
  /** A control of the first question, as it stands in the page. */
  control: string;
  /** What is clicked, in turn, until the feedback is there. */
  clicks: string[];
  /** The feedback on the first question. */
  feedback: string;
}

/** A site generator that builds the same corpus. */
export interface Rival {
  name: string;
  /** What it is called in the report. */
  title: string;
  /** What a reader of the report has to know to compare it. */
  note(): string;
  /** The folder in bench/ that pins its packages; undefined when it uses the project's own. */
  packages?: string;
  /** Makes what its build needs beyond its lock file. */
  prepare?(): void;
  /** Files that decide what it builds, relative to the project's root. */
  inputs: string[];
  /** Writes the site without its content and its packages. */
  writeSite(folder: string): void;
  /** Writes one guide. */
  writeGuide(folder: string, guide: Guide): void;
  /** Writes what stands once for all guides. */
  writeRest(folder: string, guides: readonly Guide[]): void;
  /** The folder of the site that the build writes. */
  output: string;
  /** What its output is made of: a name, and which paths below that folder. The first that fits counts. */
  made?: readonly (readonly [name: string, paths: RegExp])[];
  /** The address of a guide's page from the site's root. */
  addressOf(guide: Guide): string;
  quiz(): QuizOnPage | undefined;
}
