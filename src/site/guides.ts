/** What ordering and the contents pages need to know of a guide. An entry of the collection fits. */
export interface GuideLike {
  id: string;
  data: { title: string; part: string; order: number };
}

/** A part of the book, as content/parts.yaml gives it. */
export interface PartLike {
  id: string;
  data: { label: string; order: number };
}

/**
 * Guides in reading order: by the order of their part, then by their own.
 * Guides of a part that is not listed come last, so that nothing is lost.
 */
export function inReadingOrder<G extends GuideLike>(guides: readonly G[], parts: readonly PartLike[]): G[] {
  const rank = new Map(parts.map((part) => [part.id, part.data.order]));
  const of = (guide: G): number => rank.get(guide.data.part) ?? Number.POSITIVE_INFINITY;
  return guides.toSorted((a, b) => {
    const byPart = of(a) === of(b) ? a.data.part.localeCompare(b.data.part) : of(a) - of(b);
    return byPart || a.data.order - b.data.order || a.id.localeCompare(b.id);
  });
}

/** The parts that have guides, in order, each with its guides in reading order. */
export function contentsByPart<G extends GuideLike, P extends PartLike>(
  guides: readonly G[],
  parts: readonly P[],
): { part: P; guides: G[] }[] {
  const ordered = inReadingOrder(guides, parts);
  return parts
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((part) => ({ part, guides: ordered.filter((guide) => guide.data.part === part.id) }))
    .filter((entry) => entry.guides.length > 0);
}

/** The number that each guide has in the handbook: "2.3" is the third guide of the second part. */
export function numbersOf(book: readonly { guides: readonly { id: string }[] }[]): Map<string, string> {
  return new Map(
    book.flatMap(({ guides }, part) => guides.map(({ id }, at) => [id, `${part + 1}.${at + 1}`] as const)),
  );
}

/** The guides before and after one, across parts. Both absent when the id is unknown. */
export function neighbours<G extends { id: string }>(
  ordered: readonly G[],
  id: string,
): { before: G | undefined; after: G | undefined } {
  const at = ordered.findIndex((guide) => guide.id === id);
  if (at === -1) return { before: undefined, after: undefined };
  return { before: ordered[at - 1], after: ordered[at + 1] };
}

/**
 * The stretch of a list around one place, so that what a page carries does not grow with the handbook.
 *
 * @param most how many there are at most; a list that is no longer stays whole
 * @returns the stretch, and the place in the list where it begins
 */
export function around<T>(list: readonly T[], place: number, most: number): { start: number; items: T[] } {
  const start = Math.max(0, Math.min(place - Math.floor(most / 2), list.length - most));
  return { start, items: list.slice(start, start + most) };
}

/** So many guides make a book of some three hundred pages. */
const MOST_ON_ONE_PAGE = 60;

/** Whether a handbook is short enough to stand on one page, to be read through or printed. */
export function fitsOnOnePage(guides: readonly unknown[]): boolean {
  return guides.length <= MOST_ON_ONE_PAGE;
}

/** Words a minute that a working reader takes in when the text is plain. */
const WORDS_A_MINUTE = 220;

/** Guides whose words were counted: a guide is named on every page of its part. */
const counted = new Map<string, number>();

/** Whole minutes to read the source of a guide, at least 1. Component tags and link addresses do not count. */
export function readingMinutes(source: string): number {
  const known = counted.get(source);
  if (known !== undefined) return known;
  const text = source.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const minutes = Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
  counted.set(source, minutes);
  return minutes;
}
