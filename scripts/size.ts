import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './browser.ts';
import { DIST, serveFolder } from './serve.ts';

type Type = 'html' | 'css' | 'js' | 'font' | 'other';

/** Bytes that a page's responses take on the wire, and their number, by type. */
type Weight = Record<Type, { bytes: number; files: number }>;

interface Budget {
  page: string;
  what: string;
  limit: number;
  of: (weight: Weight) => number;
}

const GUIDE = '/guides/six-needs/';
const ASSESSMENT = '/quizzes/partnership/';
const js = ({ js }: Weight) => js.bytes;

/** What a page may weigh; bytes are after brotli, as a good host sends them. Change one only with a reason. */
const BUDGETS: Budget[] = [
  // What fits into the first round trip of a new connection.
  { page: GUIDE, what: 'HTML and CSS', limit: 14_600, of: ({ html, css }) => html.bytes + css.bytes },
  { page: GUIDE, what: 'scripts, a check answered', limit: 12_000, of: js },
  { page: GUIDE, what: 'font', limit: 40_000, of: ({ font }) => font.bytes },
  { page: GUIDE, what: 'font files', limit: 1, of: ({ font }) => font.files },
  { page: ASSESSMENT, what: 'scripts, a question answered', limit: 16_000, of: js },
  { page: '/', what: 'scripts', limit: 3_000, of: js },
  { page: '/', what: 'font', limit: 40_000, of: ({ font }) => font.bytes },
  { page: '/', what: 'font files', limit: 1, of: ({ font }) => font.files },
  { page: '/record/', what: 'scripts', limit: 25_000, of: js },
];

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const first = await page.goto(url, { waitUntil: 'networkidle' });
  if (!first?.ok()) throw new Error(`${url} answered ${first?.status() ?? 'nothing'}.`);
  await useQuiz(page);

  const weight: Weight = {
    html: { bytes: 0, files: 0 },
    css: { bytes: 0, files: 0 },
    js: { bytes: 0, files: 0 },
    font: { bytes: 0, files: 0 },
    other: { bytes: 0, files: 0 },
  };
  for (const response of responses) {
    const of = weight[typeOf(response, first)];
    of.files += 1;
    of.bytes += await wireSize(response);
  }
  await context.close();
  return weight;
}

/** Reads to the end and answers the first question, so that all that loads late has loaded. */
async function useQuiz(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    const inside = island.locator(':visible').first();
    if ((await inside.count()) > 0) await inside.scrollIntoViewIfNeeded();
  }
  await page.waitForLoadState('networkidle');
  const question = page.locator('form[data-quiz] fieldset[data-question]:visible').first();
  if ((await question.count()) === 0) return;
  await question.locator('input:is([type=radio], [type=checkbox])').first().check();
  await page.waitForLoadState('networkidle');
  // Answered; a check shows what was right on its button, an assessment goes on.
  const button = page
    .locator('form[data-quiz]')
    .getByRole('button')
    .and(page.locator(':visible:enabled'))
    .first();
  if ((await button.count()) > 0) await button.click();
  await page.waitForTimeout(500);
}

function typeOf(response: Response, first: Response): Type {
  if (response === first) return 'html';
  const path = new URL(response.url()).pathname;
  if (path.endsWith('.css')) return 'css';
  if (/\.m?js$/.test(path)) return 'js';
  return /\.woff2?$/.test(path) ? 'font' : 'other';
}

/** A host compresses text; fonts and images are sent as they are. */
async function wireSize(response: Response): Promise<number> {
  const body = await response.body();
  if (/\.(woff2?|png|jpe?g|webp|avif)$/.test(new URL(response.url()).pathname)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const site = await serveFolder(DIST);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGS] });
const weights = new Map<string, Weight>();
for (const page of new Set(BUDGETS.map((budget) => budget.page))) {
  weights.set(page, await weigh(browser, site.url + page.slice(1)));
}
await browser.close();
await site.close();

console.log('\nWhat each page asks for: bytes after brotli (files)');
console.table(
  Object.fromEntries(
    [...weights].map(([page, weight]) => [
      page,
      Object.fromEntries(
        Object.entries(weight).map(([type, { bytes, files }]) => [type, `${bytes} (${files})`]),
      ),
    ]),
  ),
);

const lines = BUDGETS.map(({ page, what, limit, of }) => {
  const weight = weights.get(page);
  const size = weight ? of(weight) : Number.POSITIVE_INFINITY;
  return { page, what, size, limit, left: limit - size, kept: size <= limit };
});
console.log('Budgets');
console.table(lines);

const exceeded = lines.filter(({ kept }) => !kept);
for (const { page, what, size, limit } of exceeded)
  console.error(`Over budget: ${page} ${what}: ${size}, at most ${limit}.`);
process.exit(exceeded.length === 0 ? 0 : 1);
