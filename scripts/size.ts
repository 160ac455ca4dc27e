import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page, type Request, type Response } from '@playwright/test';
import { closure, readScripts } from '../src/build/preloads.ts';
import { kinds } from '../src/questions/index.ts';
import { ensureBrowser, TEST_ARGS } from './browser.ts';
import { siteOfOneQuestion } from './one-question.ts';
import { DIST, serveFolder } from './serve.ts';

type Type = 'html' | 'css' | 'js' | 'page-js' | 'data' | 'font' | 'other';

/** What one response weighs on the wire, in bytes. */
interface File {
  type: Type;
  path: string;
  bytes: number;
}

interface Budget {
  page: string;
  what: string;
  /** The responses that count. */
  types: Type[];
  limit: number;
}

const GUIDE = '/guides/six-needs/';
/** Pages by the folder that each is the index of, and the one for what is missing. */
const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])(index|404)\.html$/.test(file))
  .map((file) => ({
    page: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    html: readFileSync(join(DIST, file), 'utf8'),
  }));
const GUIDES = PAGES.map(({ page }) => page).filter((page) => /^\/guides\/./.test(page));
// The script of every page comes on top of a quiz's own, and is weighed where there is no quiz.
const WITHOUT_QUIZ = PAGES.filter(({ page, html }) => page !== '/record/' && !html.includes('data-quiz')).map(
  ({ page }) => page,
);
// Opens on a step with questions, as it does for a reader who goes on.
const ASSESSMENT = '/quizzes/partnership/#friendliness';

/** Stands for a page that is made only here: see one-question.ts. */
const ONE = 'one question';

/** Stands for the guide where there is room: there the handbook's own type comes at once. */
const WIDE = 'a guide, wide';

/** What a page may weigh, in bytes after brotli, as a good host sends it. */
const BUDGETS: Budget[] = [
  // What fits into the first round trip of a new connection.
  ...GUIDES.map((page): Budget => ({ page, what: 'HTML and CSS', types: ['html', 'css'], limit: 14_600 })),
  ...GUIDES.map(
    (page): Budget => ({ page, what: 'questions of its check, and words', types: ['data'], limit: 5_000 }),
  ),
  // A check of the two plainest kinds, the first of which comes with every quiz; below is what each other kind adds.
  { page: GUIDE, what: 'scripts, with a check answered', types: ['js'], limit: 12_000 },
  { page: GUIDE, what: 'scripts besides those of its check', types: ['page-js'], limit: 3_000 },
  // A phone reads its first page in its own type.
  { page: GUIDE, what: 'font', types: ['font'], limit: 0 },
  { page: WIDE, what: 'font', types: ['font'], limit: 40_000 },
  { page: ASSESSMENT, what: 'scripts, with a question answered', types: ['js'], limit: 16_000 },
  // A quiz of one `single`, Preact and the record included.
  { page: ONE, what: 'scripts, answered', types: ['js'], limit: 10_000 },
  ...WITHOUT_QUIZ.map(
    (page): Budget => ({ page, what: 'all scripts', types: ['js', 'page-js'], limit: 3_000 }),
  ),
  { page: '/', what: 'font', types: ['font'], limit: 0 },
  { page: '/record/', what: 'scripts', types: ['js'], limit: 25_000 },
];

/** Opens a page for the first time, uses its quiz, and weighs all that it asked for. */
async function weigh(browser: Browser, url: string, width: number): Promise<File[]> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const quiet = quietOf(page);
  const first = await page.goto(url);
  await quiet();
  await useQuiz(page, quiet);
  const files = await Promise.all(responses.map(async (response) => fileOf(response, response === first)));
  await context.close();
  return files;
}

/** A function that waits until the page has asked for nothing for half a second, and waits for nothing it asked for. */
function quietOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = 0;
  const note = (request: Request, asks: boolean) => {
    if (asks) open.add(request);
    else open.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => note(request, true));
  page.on('requestfinished', (request) => note(request, false));
  page.on('requestfailed', (request) => note(request, false));
  return async () => {
    const since = performance.now();
    while (open.size > 0 || performance.now() - Math.max(since, last) < 500) await page.waitForTimeout(50);
  };
}

/** Reads to the end, answers the first question and asks for its explanation, so that all that loads late has loaded. */
async function useQuiz(page: Page, quiet: () => Promise<void>): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await quiet();
  const form = page.locator('form[data-quiz]');
  const question = form.locator('fieldset[data-question]:visible').first();
  if ((await question.count()) === 0) return;
  const option = question.locator('input:is([type=radio], [type=checkbox])').first();
  if ((await option.count()) > 0) await option.check();
  // A check explains the answer when asked; an assessment has no such button.
  const check = form.locator('button:visible:enabled').first();
  if ((await check.count()) > 0) await check.click();
  await quiet();
}

async function fileOf(response: Response, isPage: boolean): Promise<File> {
  const path = new URL(response.url()).pathname;
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}.`);
  const body = await response.body();
  // A host compresses text; fonts and images are sent as they are.
  const isText = !/\.(woff2?|png|jpe?g|webp|avif|ico)$/.test(path);
  const bytes = isText ? compressed(body) : body.length;
  return { type: isPage ? 'html' : typeOf(path), path, bytes };
}

/** Bytes after brotli by content: most of it is asked for by many pages. */
const weighed = new Map<string, number>();

/** Bytes after brotli, as a good host sends it. */
function compressed(body: Buffer): number {
  const content = body.toString('latin1');
  const known = weighed.get(content);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  weighed.set(content, bytes);
  return bytes;
}

/** What a quiz of one kind has to load beside what any check loads, in bytes. */
function kindSizes(): Record<string, number> {
  const folder = join(DIST, '_astro');
  const scripts = readScripts(folder);
  const files = [...scripts.imports.keys()];
  const called = (name: string) => files.filter((file) => file.startsWith(`${name}.`));
  const common = closure(called('CheckScript'), scripts);
  const sizes = kinds.map((kind) => {
    const own = [...closure(called(kind), scripts)].filter((file) => !common.has(file));
    return [kind, own.reduce((sum, file) => sum + compressed(readFileSync(join(folder, file))), 0)] as const;
  });
  return Object.fromEntries(sizes);
}

function typeOf(path: string): Type {
  if (path.endsWith('.css')) return 'css';
  if (/\/(page|Page|guide|home|filters|_slug_|index\.astro)[^/]*\.js$/.test(path)) return 'page-js';
  if (/\.m?js$/.test(path)) return 'js';
  if (path.endsWith('.json')) return 'data';
  return /\.woff2?$/.test(path) ? 'font' : 'other';
}

function sum(files: readonly File[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

const site = await serveFolder(DIST);
const folder = siteOfOneQuestion(DIST, GUIDE);
const little = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...TEST_ARGS] });
const weights = new Map<string, File[]>();
const waiting = [...new Set(BUDGETS.map((budget) => budget.page))];
const weighOneByOne = async () => {
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const url = page === ONE ? little.url : site.url + (page === WIDE ? GUIDE : page).slice(1);
    weights.set(page, await weigh(browser, url, page === WIDE ? 1280 : 360));
  }
};
// Most of the time a page only shows that nothing more comes.
await Promise.all(Array.from({ length: 4 }, weighOneByOne));
await browser.close();
await Promise.all([site.close(), little.close()]);
rmSync(folder, { recursive: true });

const rows = BUDGETS.map(({ page, what, types, limit }) => {
  const files = (weights.get(page) ?? []).filter(({ type }) => types.includes(type));
  return { page, what, files, bytes: sum(files), limit };
});
console.log('Bytes after brotli, of what Chromium asked for');
console.table(rows.map((row) => ({ ...row, files: row.files.length, left: row.limit - row.bytes })));

console.log('What a kind adds to a quiz');
console.table(kindSizes());

const faults = rows.filter(({ bytes, limit }) => bytes > limit);
for (const { page, what, files, bytes, limit } of faults) {
  console.error(`Over budget: ${page} ${what}: ${bytes} bytes, at most ${limit}.`);
  for (const file of files) console.error(`  ${String(file.bytes).padStart(6)}  ${file.path}`);
}
const fonts = [...weights].filter(([, files]) => files.filter(({ type }) => type === 'font').length > 1);
for (const [page] of fonts) console.error(`Over budget: ${page} asks for more than one font file.`);
process.exit(faults.length + fonts.length === 0 ? 0 : 1);
