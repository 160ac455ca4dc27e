import type { Guide } from '../corpus/guide.ts';
import { checkAsText, page } from '../corpus/mdx.ts';
import { copySite, write } from './files.ts';
import type { Rival } from './rival.ts';

const addressOf = ({ slug, part }: { slug: string; part: string }) => `/guides/${part}/${slug}.html`;

/** The guides of each part, as VitePress shows them beside the pages of that part. */
function sidebar(guides: readonly Guide[]): object {
  const parts = Object.groupBy(guides, ({ part }) => part);
  return Object.fromEntries(
    Object.entries(parts).map(([part, inPart = []]) => [
      `/guides/${part}/`,
      inPart.map((guide) => ({ text: guide.title, link: addressOf(guide) })),
    ]),
  );
}

export const vitepress: Rival = {
  name: 'vitepress',
  title: 'VitePress',
  note: () => 'a navigation for each part, no search, no quiz: the check is text on the page',
  packages: 'vitepress',
  inputs: ['bench/vitepress'],
  output: '.vitepress/dist',
  writeSite: (folder) => copySite('vitepress', folder),
  writeGuide(folder, guide) {
    const heading = `# ${guide.title}\n\n`;
    const body = guide.body((place) => `${addressOf(place)}#${place.heading}`) + checkAsText(guide);
    write(folder, `guides/${guide.part}/${guide.slug}.md`, page({ title: guide.title }, heading + body));
  },
  writeRest: (folder, guides) => write(folder, 'sidebar.json', JSON.stringify(sidebar(guides))),
  addressOf,
  quiz: () => undefined,
};
