import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../corpus/guide.ts';
import { checkAsText, page } from '../corpus/mdx.ts';
import { BENCH, ROOT } from '../paths.ts';
import { npm } from '../site/npm.ts';
import { copySite, write } from './files.ts';
import type { Rival } from './rival.ts';

const PLUGIN = 'starlight-quiz';
const VERSION = '1.0.0';
const packages = join(BENCH, 'starlight');
const plugin = join(packages, 'node_modules', PLUGIN);

const addressOf = ({ slug, part }: { slug: string; part: string }) => `/guides/${part}/${slug}/`;
const hasPlugin = () => existsSync(plugin);

/** A question as starlight-quiz has it: a task list, each answer with its explanation. */
function asTaskList({ check }: Guide): string {
  const quizzes = check.map(({ id, text, options }) => {
    const answers = options.map(
      ({ label, correct, why }) => `- [${correct ? 'x' : ' '}] ${label}\n  > ${why}`,
    );
    return `<Quiz id="${id}">\n${text}\n\n${answers.join('\n')}\n\n</Quiz>\n`;
  });
  return `\n## Check yourself\n\n${quizzes.join('\n')}`;
}

/** Not in the lock file, because not every registry has it; with it missing the rival is only lighter. */
function addPlugin(): void {
  if (hasPlugin()) return;
  if (npm(packages, ['install', '--no-save', '--ignore-scripts', `${PLUGIN}@${VERSION}`]) && hasPlugin())
    return;
  const local = process.env.STARLIGHT_QUIZ;
  if (local !== undefined) cpSync(local, plugin, { recursive: true });
  else
    console.warn(`npm has no ${PLUGIN}@${VERSION} here. STARLIGHT_QUIZ=<its folder> takes a copy from disk.`);
}

function starlightOf(name: string, title: string, sidebar: 'constant' | 'all'): Rival {
  return {
    name,
    title,
    note: () => {
      const navigation =
        sidebar === 'all'
          ? 'its own navigation lists every guide on every page'
          : 'a navigation of two lines';
      return `Pagefind on; ${navigation}; ${
        hasPlugin() ? `${PLUGIN} ${VERSION}` : `without ${PLUGIN}, which npm did not have: a lower bound`
      }`;
    },
    packages: 'starlight',
    prepare: addPlugin,
    inputs: ['bench/starlight'],
    output: 'dist',
    made: [
      ['Pages of guides, each with its check', /^guides\/.*index\.html$/],
      ['Answers to the checks, as data', /^quiz-manifest\.json$/],
      ['The search', /^pagefind\//],
      ['The rest', /./],
    ],
    writeSite(folder) {
      copySite('starlight', folder);
      // As its starter has one: else the browser would ask for it and count an error.
      cpSync(join(ROOT, 'public', 'favicon.svg'), join(folder, 'public', 'favicon.svg'));
      const settings = { sidebar, plugin: hasPlugin() };
      write(folder, 'settings.json', JSON.stringify(settings));
    },
    writeGuide(folder, guide) {
      const text = guide.body((place) => `${addressOf(place)}#${place.heading}`);
      const imports = `import { Quiz } from '${PLUGIN}/components';\n\n`;
      const body = hasPlugin() ? imports + text + asTaskList(guide) : text + checkAsText(guide);
      const frontMatter = { title: guide.title, description: guide.summary };
      write(folder, `src/content/docs/guides/${guide.part}/${guide.slug}.mdx`, page(frontMatter, body));
    },
    writeRest: () => {},
    addressOf,
    quiz: () =>
      hasPlugin()
        ? {
            ready: 'sl-quiz .sl-quiz-form',
            control: 'sl-quiz input[type=radio]',
            clicks: ['sl-quiz .sl-quiz-answer label >> nth=0'],
            feedback: 'sl-quiz .sl-quiz-feedback:not([hidden]) >> nth=0',
          }
        : undefined,
  };
}

export const starlight = starlightOf('starlight', 'Starlight + starlight-quiz', 'constant');
export const starlightSidebar = starlightOf('starlight-sidebar', 'Starlight, own sidebar', 'all');
