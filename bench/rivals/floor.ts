import { checkAsText, page } from '../corpus/mdx.ts';
import { copySite, write } from './files.ts';
import type { Rival } from './rival.ts';

const addressOf = ({ slug }: { slug: string }) => `/guides/${slug}/`;

/** Astro with MDX and one layout: what the least site on the same ground costs. */
export const floor: Rival = {
  name: 'floor',
  title: 'Astro + MDX floor',
  note: () => 'one layout, no search, no quiz: the check is text on the page',
  packages: 'floor',
  inputs: ['bench/floor'],
  output: 'dist',
  writeSite: (folder) => copySite('floor', folder),
  writeGuide(folder, guide) {
    const body = guide.body(({ slug, heading }) => `${addressOf({ slug })}#${heading}`) + checkAsText(guide);
    const { title, summary } = guide;
    write(folder, `content/guides/${guide.slug}.mdx`, page({ title, summary }, body));
  },
  writeRest: () => {},
  addressOf,
  quiz: () => undefined,
};
