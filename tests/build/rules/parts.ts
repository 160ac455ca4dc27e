import { at, type Rule } from '../support/site.ts';

/**
 * On the page of its part, each heading that the contents of a guide name stands one level lower, and the paragraph
 * that follows it is there.
 */
export const wholeParts: Rule = ({ pages }) => {
  const inParts = new Map(
    pages
      .filter(({ path }) => path.startsWith('handbook/'))
      .flatMap(({ elements }) => elements.map((element) => [element.attributes.id, element] as const)),
  );
  return pages.flatMap((page) => {
    const [, slug] = page.path.match(/^guides\/([^/]+)\/index\.html$/) ?? [];
    if (slug === undefined) return [];
    const named = new Set(page.elements.map(({ attributes: { href } }) => href));
    const missing = page.elements.flatMap((heading, place) => {
      const { tag, attributes } = heading;
      if (!/^h[23]$/.test(tag) || !attributes.id || !named.has(`#${attributes.id}`)) return [];
      const there = inParts.get(`${slug}-${attributes.id}`)?.tag === `h${Number(tag.slice(1)) + 1}`;
      const next = page.elements[place + 1];
      const followed = next?.tag !== 'p' || inParts.get(slug)?.text.includes(next.text);
      return [...(there ? [] : [heading]), ...(followed ? [] : [next])];
    });
    return missing.map((element) => `${at(page, element)} is not in its part`);
  });
};
