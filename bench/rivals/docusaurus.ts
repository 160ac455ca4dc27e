import { checkAsText, page } from '../corpus/mdx.ts';
import { copySite, write } from './files.ts';
import type { Rival } from './rival.ts';

const addressOf = ({ slug, part }: { slug: string; part: string }) => `/guides/${part}/${slug}/`;

export const docusaurus: Rival = {
  name: 'docusaurus',
  title: 'Docusaurus',
  note: () => 'its own navigation, no search, no quiz: the check is text on the page',
  packages: 'docusaurus',
  inputs: ['bench/docusaurus'],
  output: 'build',
  writeSite: (folder) => copySite('docusaurus', folder),
  writeGuide(folder, guide) {
    const body = guide.body((place) => `${addressOf(place)}#${place.heading}`) + checkAsText(guide);
    const frontMatter = { title: guide.title, description: guide.summary };
    write(folder, `docs/guides/${guide.part}/${guide.slug}.mdx`, page(frontMatter, body));
  },
  writeRest: () => {},
  addressOf,
  quiz: () => undefined,
};
