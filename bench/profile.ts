import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPORT } from './paths.ts';
import { table } from './report/tables.ts';
import { always } from './rivals/index.ts';
import type { Rival } from './rivals/rival.ts';
import { environment } from './site/npm.ts';
import { putAway, removeSites, writeSite } from './site/site.ts';

// npm run bench:profile: where the time of a build goes, by package. `-- 1000` builds so many guides instead of 300.
const FEW = 5;
/** Milliseconds a guide from which on something is told. */
const LEAST = 0.2;
const MANY = Number(process.argv[2] ?? 300);

/** What V8 writes with --cpu-prof, as far as it is read here. Times are in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** What a function belongs to: the first that fits its file. */
const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/node_modules\/(vite|rolldown|@rolldown|esbuild)\//, 'Vite: each guide a module of its own'],
  [
    /node_modules\/(satteri|@mdx-js|unified|remark|rehype|micromark|mdast|hast|acorn|estree|shiki|@astrojs\/mdx)/,
    'Markdown and MDX',
  ],
  [/node_modules\/(yaml|js-yaml|zod)\//, 'YAML, and its checks'],
  [/node_modules\/devalue\//, 'Astro: its store of the content'],
  [/node_modules\/(preact|preact-render-to-string)\//, 'Preact: rendering quizzes'],
  [/node_modules\/(astro|@astrojs)\//, 'Astro: the rest'],
  [/(jsx-runtime|prerender-entry|_astro_content|astro\/)[^/]*\.mjs$/, 'Astro: rendering pages'],
  [/^node:/, 'Node: files, modules, streams'],
  [/\.prerender|\/chunks\/|\/src\//, 'the pages and the build of the site itself'],
  [/^wasm/, 'Markdown and MDX'],
];

function nameOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string | undefined {
  if (functionName === '(idle)') return undefined;
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (!url) return 'outside JavaScript';
  const other = url.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
  return PACKAGES.find(([file]) => file.test(url))?.[1] ?? (other ? `\`${other}\`` : 'the rest');
}

/** Milliseconds by what they were spent on. */
function spentOn({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const spent = new Map<string, number>();
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  for (const [at, id] of samples.entries()) {
    const name = names.get(id);
    if (name) spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
  return spent;
}

const sum = (spent: Map<string, number>) => [...spent.values()].reduce((all, ms) => all + ms, 0);

/** Where Service Mirror finishes and writes its pages, beside the main thread. */
const THREAD = 'page-worker.ts';

/** Builds a site under V8's profiler: what its main thread spent time on, and how much its own thread beside took. */
function profile(rival: Rival, guides: number): { main: Map<string, number>; beside: number } {
  console.log(`${rival.title}, ${guides} guides …`);
  const folder = writeSite(rival, guides);
  const into = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const env = { ...environment(), NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${into}` };
  const { status, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    // A line for each page would fill any buffer.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr.slice(-1500)}`);
  // npm and its shell write profiles too: the build's is the longest by far.
  const texts = readdirSync(into).map((file) => readFileSync(join(into, file), 'utf8'));
  const [longest = '', ...others] = texts.toSorted((a, b) => b.length - a.length);
  const thread = others.find((text) => text.includes(THREAD));
  rmSync(into, { recursive: true });
  putAway(rival, guides);
  return { main: spentOn(JSON.parse(longest)), beside: thread ? sum(spentOn(JSON.parse(thread))) : 0 };
}

const columns = always.map((rival) => {
  rival.prepare?.();
  const [few, many] = [profile(rival, FEW), profile(rival, MANY)];
  const perGuide = (more: number, less = 0) => (more - less) / (MANY - FEW);
  return {
    title: rival.title,
    spent: new Map([...many.main].map(([name, ms]) => [name, perGuide(ms, few.main.get(name))])),
    beside: perGuide(many.beside, few.beside),
  };
});
removeSites();
const names = [...new Set(columns.flatMap(({ spent }) => [...spent.keys()]))];
const weight = (name: string) => Math.max(...columns.map(({ spent }) => spent.get(name) ?? 0));
const written = (ms: number) => `${ms.toFixed(1)} ms`;
const rows = names
  .filter((name) => weight(name) >= LEAST)
  .toSorted((a, b) => weight(b) - weight(a))
  .map((name) => [name, ...columns.map(({ spent }) => written(spent.get(name) ?? 0))]);
rows.push(['**All**', ...columns.map(({ spent }) => written(sum(spent)))]);
rows.push([
  'In a thread of its own: pages are finished and written',
  ...columns.map(({ beside }) => written(beside)),
]);

const text = `# Where the time of a build goes

Command: \`npm run bench:profile -- ${MANY}\`. Milliseconds on the main thread for an added guide, by what they are spent
on: the difference between sites of ${FEW} and of ${MANY} guides, under V8's profiler. What Vite's bundler and Pagefind do
in threads of their own is not in it. In a built site Astro's code for rendering is bundled; it is told by its file.

${table(['', ...columns.map(({ title }) => title)], rows)}
`;
writeFileSync(join(REPORT, 'profile.md'), text);
console.log(`\n${text}`);
