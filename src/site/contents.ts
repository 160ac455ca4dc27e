/** A heading as Astro's `render` reports it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A line of the contents of one page. */
export interface ContentsLine {
  slug: string;
  text: string;
}

/** The sections of a page: its headings of depth 2, in order. A page with a single section needs no contents. */
export function contents(headings: readonly Heading[]): ContentsLine[] {
  const lines = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
  return lines.length > 1 ? lines : [];
}
