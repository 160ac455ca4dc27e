import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Guide } from '../corpus/guide.ts';
import { page } from '../corpus/mdx.ts';
import { ROOT } from '../paths.ts';
import { write } from './files.ts';
import type { Rival } from './rival.ts';

/** What the build of the project does not read. */
const NOT_COPIED =
  /^(node_modules|dist|bench|tests|content|test-results|playwright-report|coverage|reports|\.git.*|\.astro)$/;

const addressOf = ({ slug }: { slug: string }) => `/guides/${slug}/`;
const checkId = ({ slug }: Guide) => `${slug}-check`;

function frontMatter({ title, summary, order, outcomes }: Guide): object {
  return { title, summary, order, updated: '2026-11-21', sources: ['made-up'], covers: [], outcomes };
}

function checkOf(guide: Guide): object {
  return {
    id: checkId(guide),
    version: 1,
    purpose: 'check',
    guide: guide.slug,
    title: `Check yourself on ${guide.title}`,
    summary: 'Six short cases. What helps most?',
    minutes: 3,
    questions: guide.check.map(({ id, text, heading, options }) => ({
      id,
      kind: 'single',
      text,
      read: `${guide.slug}#${heading}`,
      options: options.map(({ correct, ...option }) => ({ ...option, ...(correct && { correct }) })),
    })),
  };
}

function partsOf(guides: readonly Guide[]): object {
  const names = [...new Set(guides.map(({ part }) => part))];
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      { label: `Part ${at + 1}`, summary: 'Ten made-up guides.', order: at + 1 },
    ]),
  );
}

const sources = {
  'made-up': {
    title: 'A text that nobody wrote',
    author: 'A generator',
    site: 'Service Mirror',
    url: 'https://example.org/',
    date: '2026-11-21',
    changed: 'Nothing.',
  },
};

/** The project itself, with made-up content in place of its own. */
export const ours: Rival = {
  name: 'ours',
  title: 'Service Mirror',
  note: () => {
    const kB = (statSync(join(ROOT, 'src/assets/fonts/vollkorn.woff2')).size / 1000).toFixed(1);
    return `a page for every guide, with its check in it, and for every check a page and its paper form; where a screen is wide, a font of ${kB} kB comes on top, which a phone gets with what the worker saves`;
  },
  inputs: ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'],
  output: 'dist',
  made: [
    ['Pages of guides, each with its check', /^guides\/[^/]+\/index\.html$/],
    ['The guides as Markdown', /^guides\/[^/]+\.md$/],
    ['Questions of the checks, as data', /^quizzes\/[^/]+\/quiz\..*json$/],
    ['Pages of the checks alone', /^quizzes\/[^/]+\/index\.html$/],
    ['Forms for paper, with keys', /^quizzes\/[^/]+\/paper\//],
    ['Whole parts on one page', /^handbook\//],
    ['The search', /^pagefind\//],
    ['Lists, the service worker and the rest', /./],
  ],
  writeSite(folder) {
    for (const name of readdirSync(ROOT)) {
      if (!NOT_COPIED.test(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
  },
  writeGuide(folder, guide) {
    const body = `${guide.body(({ slug, heading }) => `${addressOf({ slug })}#${heading}`)}
## Check yourself

<Quiz id="${checkId(guide)}" />
`;
    write(folder, `content/guides/${guide.part}/${guide.slug}.mdx`, page(frontMatter(guide), body));
    write(folder, `content/quizzes/${checkId(guide)}.yaml`, stringify(checkOf(guide), { lineWidth: 0 }));
  },
  writeRest(folder, guides) {
    write(folder, 'content/parts.yaml', stringify(partsOf(guides)));
    write(folder, 'content/sources.yaml', stringify(sources));
  },
  addressOf,
  quiz: () => ({
    ready: 'form[data-quiz][data-ready]',
    control: 'form[data-quiz] input[type=radio]',
    clicks: ['fieldset[data-question] label >> nth=0', 'form[data-quiz] .show-answer >> nth=0'],
    feedback: 'form[data-quiz] .verdict >> nth=0',
  }),
};
