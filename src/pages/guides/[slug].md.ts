import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { quizPage, site } from '../../messages/en.ts';
import { address } from '../../site/address.ts';
import { indexLink } from '../../site/index-link.ts';
import { plainGuide } from '../../site/plain-guide.ts';

interface Props extends Record<string, unknown> {
  guide: CollectionEntry<'guides'>;
  /** The titles of all quizzes. */
  titles: ReadonlyMap<string, string>;
}

export async function getStaticPaths() {
  const [guides, quizzes] = await Promise.all([getCollection('guides'), getCollection('quizzes')]);
  const titles = new Map(quizzes.map(({ data: { id, title } }) => [id, title]));
  return guides.map((guide) => ({ params: { slug: guide.id }, props: { guide, titles } }));
}

/** The Markdown twin of a guide. */
export function GET({ props }: APIContext<Props>): Response {
  const { data, body = '' } = props.guide;
  const { before, after, tryThis, caveat } = site.pieces;
  const text = plainGuide(body, {
    title: data.title,
    summary: data.summary,
    words: { before, after, tryThis, caveat, check: `${quizPage.purposes.check.title}:` },
    address: (path) => indexLink(address(path)),
    quiz: (id) => props.titles.get(id) ?? id,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
