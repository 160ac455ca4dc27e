import type { extraWords, kindWords, quiz, steps } from '../../messages/en.ts';
import { indexLink } from '../../site/index-link.ts';

type ByKind = typeof kindWords;
type ByExtra = typeof extraWords;
type All<Union> = (Union extends object ? (each: Union) => void : never) extends (each: infer Whole) => void
  ? Whole
  : never;

/**
 * The interface strings around questions, in the site's language. Of those that belong to single kinds, or
 * to what only some checks use, a page carries only the ones it needs.
 */
export type QuizWords = typeof quiz & All<ByKind[keyof ByKind]> & All<ByExtra[keyof ByExtra]>;

/** The strings for a quiz that asks these kinds and uses these extras. */
export function wordsFor(
  common: typeof quiz,
  byUse: Readonly<Record<string, object>>,
  uses: readonly string[],
): QuizWords {
  return Object.assign({}, common, ...uses.map((use) => byUse[use]));
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
 * Says what is the same on the page being rendered: before each rendering at build, and in the browser once
 * for each quiz of the page, whose words come together; the record says it before it knows any.
 *
 * A module's variable in place of a context: a page has one root and one language, and reading them
 * through hooks would cost every check a kilobyte.
 */
export function setPage(page: Omit<PageFacts, 'words'> & { words?: QuizWords }): void {
  facts = { ...facts, ...page, words: Object.assign({}, facts?.words, page.words) };
}

/** What was said of the page. */
export function page(): PageFacts {
  if (!facts) throw new Error('setPage first');
  return facts;
}

/** The strings around a question. They come with the questions; a script that is seldom fetched has its own. */
export function words(): QuizWords {
  return page().words;
}

/** Turns an address from the site's root (`/guides/…`) into one that works from this page. */
export function addressHere(path: string): string {
  if (!path.startsWith('/')) return path;
  const inside = path.slice(1);
  // Asked here as well, so that pages of the usual build do not carry the function.
  return page().root + (import.meta.env.INDEX_LINKS ? indexLink(inside) : inside);
}
