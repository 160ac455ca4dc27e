import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { locale, site } from '../messages/en.ts';
import { hasShortForm } from '../quiz/length.ts';
import { contentsByPart, inReadingOrder } from '../site/guides.ts';
import { indexLink } from '../site/index-link.ts';
import { siteUrl } from '../site/outside.ts';

/** The feed and the sitemap are full of absolute addresses, so there are none without SITE_URL. */
export function getStaticPaths() {
  return siteUrl ? [{ params: { feed: 'feed' } }, { params: { feed: 'sitemap' } }] : [];
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

async function feed(url: string): Promise<Response> {
  const guides = (await getCollection('guides')).toSorted((a, b) => +b.data.updated - +a.data.updated);
  return rss({
    title: site.name,
    description: site.home.description,
    site: url,
    customData: `<language>${locale.lang}</language>`,
    items: guides.map(({ id, data }) => ({
      title: data.title,
      description: data.summary,
      pubDate: data.updated,
      link: indexLink(`${url}guides/${id}/`),
      // With the day in it a reader of the feed shows a guide that was revised as new.
      customData: `<guid isPermaLink="false">${url}guides/${id}/#${dayOf(data.updated)}</guid>`,
    })),
  });
}

async function sitemap(url: string): Promise<Response> {
  const guides = inReadingOrder(await getCollection('guides'), await getCollection('parts'));
  const quizzes = (await getCollection('quizzes')).map(({ data }) => data);
  const book = contentsByPart(guides, await getCollection('parts'));
  const pages: [path: string, changed?: Date][] = [
    [''],
    ['guides/'],
    ...guides.map(({ id, data }): [string, Date] => [`guides/${id}/`, data.updated]),
    ['quizzes/'],
    ...quizzes.flatMap((quiz): [string][] => [
      [`quizzes/${quiz.id}/`],
      ...(hasShortForm(quiz) ? [[`quizzes/${quiz.id}/short/`] as [string]] : []),
      [`quizzes/${quiz.id}/paper/`],
    ]),
    ['glossary/'],
    ['sources/'],
    ['handbook/'],
    ...book.map(({ part }): [string] => [`handbook/${part.id}/`]),
    ['privacy/'],
    ['run-your-own/'],
    ...['coverage', 'hosting', 'question-kinds', 'scoring'].map((name): [string] => [
      `run-your-own/${name}/`,
    ]),
  ];
  const lines = pages.map(([path, changed]) => {
    const day = changed ? `<lastmod>${dayOf(changed)}</lastmod>` : '';
    return `<url><loc>${escaped(indexLink(url + path))}</loc>${day}</url>`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
}

export function GET({ params }: APIContext): Promise<Response> {
  if (!siteUrl) throw new Error('Without SITE_URL there is neither a feed nor a sitemap.');
  return params.feed === 'feed' ? feed(siteUrl) : sitemap(siteUrl);
}
