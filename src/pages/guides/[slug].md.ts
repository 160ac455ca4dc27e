import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { quizPage, site } from '../../messages/en.ts';
import { address } from '../../site/address.ts';
import { plainGuide } from '../../site/plain-guide.ts';

export async function getStaticPaths() {
  const guides = await getCollection('guides');
  return guides.map((guide) => ({ params: { slug: guide.id }, props: { guide } }));
}

/** The Markdown twin of a guide. */
export async function GET({ props }: APIContext<{ guide: CollectionEntry<'guides'> }>): Promise<Response> {
  const { data, body = '' } = props.guide;
  const titles = new Map((await getCollection('quizzes')).map(({ data: { id, title } }) => [id, title]));
  const { before, after, tryThis, caveat } = site.pieces;
  const text = plainGuide(body, {
    title: data.title,
    summary: data.summary,
    words: { before, after, tryThis, caveat, check: `${quizPage.purposes.check.title}:` },
    address: (path) => address(path),
    quiz: (id) => titles.get(id) ?? id,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
