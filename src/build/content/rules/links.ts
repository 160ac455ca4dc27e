import type { Finding } from '../finding.ts';
import { linksIn } from '../guide-body.ts';
import type { Library } from '../library.ts';
import { addressLack } from '../markdown.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { lackOf } from './passages.ts';
import { type ContentRule, keysOf, yamlFiles } from './rule.ts';

/** Pages that no content file makes. */
export const FIXED_PAGES = [
  '/',
  '/guides/',
  '/handbook/',
  '/quizzes/',
  '/glossary/',
  '/sources/',
  '/search/',
  '/record/',
  '/privacy/',
  '/run-your-own/',
  '/run-your-own/question-kinds/',
  '/run-your-own/scoring/',
  '/run-your-own/coverage/',
  '/run-your-own/hosting/',
];

type Lack = { problem: string; remedy: string } | undefined;

function lackOfShortForm({ quizzes }: Library, quiz: string): Lack {
  const { value, lost } = quizzes.find(({ id }) => id === quiz)?.shaped ?? {};
  if (!value || !lost || lost('questions').length > 0) return undefined;
  if (value.questions.some(({ short }) => short)) return undefined;
  const remedy = `link to /quizzes/${quiz}/, or put "short: true" on questions of an assessment.`;
  return { problem: `the quiz "${quiz}" has no short form`, remedy };
}

function lackOfTerm({ glossary }: Library, term: string): Lack {
  const ids = keysOf(glossary.file) ?? [];
  if (ids.includes(term)) return undefined;
  return { problem: `the glossary has no term "${term}"`, remedy: didYouMean(term, ids, 'Terms') };
}

/** What is wrong with an address inside the site; undefined when there is such a page. */
function lackOfAddress(href: string, library: Library): Lack {
  const [path = '', heading = ''] = href.split('#');
  const [, slug] = path.match(/^\/guides\/([^/]+)\/$/) ?? [];
  if (slug !== undefined) return lackOf(library, slug, heading);
  const [, quiz, form] = path.match(/^\/quizzes\/([^/]+)\/(short\/|paper\/)?$/) ?? [];
  const quizzes = library.quizzes.map(({ id }) => id);
  if (quiz !== undefined) {
    if (quizzes.includes(quiz)) return form === 'short/' ? lackOfShortForm(library, quiz) : undefined;
    return { problem: `there is no quiz "${quiz}"`, remedy: didYouMean(quiz, quizzes, 'Quizzes') };
  }
  if (path === '/glossary/' && heading !== '') return lackOfTerm(library, heading);
  if (FIXED_PAGES.includes(path)) return undefined;
  const all = [
    ...FIXED_PAGES,
    ...library.guides.map((guide) => `/guides/${guide.slug}/`),
    ...quizzes.map((id) => `/quizzes/${id}/`),
  ];
  const near = nearest(path, all);
  const meant = near === undefined ? '' : `did you mean "${near}"? `;
  const remedy = `${meant}Pages: ${[...FIXED_PAGES, '/guides/<slug>/', '/quizzes/<id>/'].join(', ')}.`;
  return { problem: `there is no page "${path}"`, remedy };
}

function inGuides(library: Library): Finding[] {
  return library.guides.flatMap(({ links, headings, source, slug }) =>
    links.flatMap(({ name, offset }) => {
      const lack = (): Lack => {
        if (name.startsWith('#'))
          return headings.length > 0 ? lackOf(library, slug, name.slice(1)) : undefined;
        if (name.startsWith('/') && !name.startsWith('//')) return lackOfAddress(name, library);
        return addressLack(name);
      };
      const found = lack();
      return found ? [source.finding(offset, found.problem, found.remedy)] : [];
    }),
  );
}

function inYaml(library: Library): Finding[] {
  const findings: Finding[] = [];
  for (const file of yamlFiles(library)) {
    if (!file.source.text.includes('](/')) continue;
    file.eachText((text, offset) => {
      if (!text.includes('](/')) return;
      for (const { name } of linksIn(text)) {
        const lack = name.startsWith('/') ? lackOfAddress(name, library) : undefined;
        if (lack) findings.push(file.source.finding(offset(name), lack.problem, lack.remedy));
      }
    });
  }
  return findings;
}

/** Every address of this site that a text links to is there. */
export const links: ContentRule = (library) => [...inGuides(library), ...inYaml(library)];
