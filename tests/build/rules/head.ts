import { at, type Page, type Rule } from '../support/site.ts';

/** Every page has one h1, a language, a description, and a title that no other page has. */
export const head: Rule = ({ pages }) => {
  const titles = Map.groupBy(pages, titleOf);
  return pages.flatMap((page) => {
    const { elements } = page;
    const faults: string[] = [];
    const h1s = elements.filter(({ tag }) => tag === 'h1');
    if (h1s.length !== 1) faults.push(`has ${h1s.length} h1 elements, not one`);
    if (h1s.some(({ text }) => text.trim() === '')) faults.push('has an empty h1');
    if (!elements.find(({ tag }) => tag === 'html')?.attributes.lang)
      faults.push('does not name its language');
    const description = metaOf(page, 'description');
    // A page that asks not to be listed needs no text for the list.
    if (!description?.trim() && metaOf(page, 'robots') !== 'noindex') faults.push('has no description');
    const title = titleOf(page);
    const same = (titles.get(title) ?? []).filter((other) => other !== page).map(({ path }) => path);
    if (title === '') faults.push('has no title');
    else if (same.length > 0) faults.push(`has the title of ${same.join(', ')}: "${title}"`);
    return faults.map((fault) => `${at(page)} ${fault}`);
  });
};

function titleOf({ elements }: Page): string {
  // An SVG has titles of its own; the page's comes first.
  return elements.find(({ tag }) => tag === 'title')?.text.trim() ?? '';
}

function metaOf({ elements }: Page, name: string): string | undefined {
  return elements.find(({ tag, attributes }) => tag === 'meta' && attributes.name === name)?.attributes
    .content;
}
