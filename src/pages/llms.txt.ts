import { getCollection } from 'astro:content';
import { quizPage, site } from '../messages/en.ts';
import { address } from '../site/address.ts';
import { contentsByPart } from '../site/guides.ts';
import { indexLink } from '../site/index-link.ts';
import { absolute } from '../site/outside.ts';

/** The handbook for machines that read: what there is, each guide as Markdown. */
export async function GET(): Promise<Response> {
  const link = (path: string) => absolute(path) ?? indexLink(address(path));
  const book = contentsByPart(await getCollection('guides'), await getCollection('parts'));
  const quizzes = (await getCollection('quizzes')).map(({ data }) => data);
  const parts = book.map(({ part, guides }) =>
    [
      `## ${part.data.label}`,
      '',
      ...guides.map(({ id, data }) => `- [${data.title}](${link(`/guides/${id}.md`)}): ${data.summary}`),
    ].join('\n'),
  );
  const list = quizzes.map(
    ({ id, title, summary }) => `- [${title}](${link(`/quizzes/${id}/paper/`)}): ${summary}`,
  );
  const text = [
    `# ${site.name}`,
    `> ${site.home.description}`,
    ...parts,
    `## ${quizPage.catalogue}\n\n${list.join('\n')}`,
  ];
  return new Response(`${text.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
