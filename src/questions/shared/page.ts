import type { kindWords, quiz, steps } from '../../messages/en.ts';
import { indexLink } from '../../site/index-link.ts';

type ByKind = typeof kindWords;
type All<Union> = (Union extends object ? (each: Union) => void : never) extends (each: infer Whole) => void
  ? Whole
  : never;

/**
 * The interface strings around questions, in the site's language. Of those that belong to single kinds, a
 * page carries only the ones of the kinds it asks.
 */
export type QuizWords = typeof quiz & All<ByKind[keyof ByKind]>;

/** The strings for a quiz that asks these kinds. */
export function wordsFor(
  common: typeof quiz,
  byKind: Readonly<Record<string, object>>,
  kinds: readonly string[],
): QuizWords {
  return Object.assign({}, common, ...kinds.map((kind) => byKind[kind]));
}

/** The interface strings around the pages of an assessment. */
export type StepWords = typeof steps;

/** What is the same for everything on a page. */
interface PageFacts {
  /** The way from the page to the site's root: './', '../../' … */
  root: string;
  words: QuizWords;
  /** Only on the page of an assessment: no other needs to carry them. */
  stepWords?: StepWords | undefined;
}

let facts: PageFacts | undefined;

/**
 * Says which page is being rendered: before each rendering at build, once in the browser.
 *
 * A module's variable in place of a context: a page has one root and one language, and reading them
 * through hooks would cost every check a kilobyte.
 */
export function setPage(page: PageFacts): void {
  facts = page;
}

function page(): PageFacts {
  if (!facts) throw new Error('Call setPage before rendering.');
  return facts;
}

/** The strings around a question. They come with the page, so that a script carries no language. */
export function words(): QuizWords {
  return page().words;
}

/** The strings around the pages of an assessment. */
export function stepWords(): StepWords {
  const { stepWords: strings } = page();
  if (!strings) throw new Error('This page carries no words for the pages of an assessment.');
  return strings;
}

/** Turns an address from the site's root (`/guides/…`) into one that works from this page. */
export function addressHere(path: string): string {
  if (!path.startsWith('/')) return path;
  const inside = path.slice(1);
  // Asked here as well, so that pages of the usual build do not carry the function.
  return page().root + (import.meta.env.INDEX_LINKS ? indexLink(inside) : inside);
}
