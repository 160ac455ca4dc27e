import { mkdirSync, writeFileSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { HISTORY, PAGE_TYPES } from '../tests/browser/support/page-types.ts';
import { BROWSER_ARGS, ensureBrowser } from './browser.ts';
import { serveCompressed } from './lighthouse-host.ts';
import { DIST } from './serve.ts';

// npm run lighthouse: rates the built site as on a phone of middling strength with a slow connection, a page at a
// time. `npm run lighthouse -- home search` rates those alone. Every page has to have 100 for accessibility, best
// practices and search engines. Performance is told, and counts with --performance: a busy machine costs points.
const PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A rating that takes longer has met a browser that no longer answers. */
const LIMIT = 150_000;
/** Ratings of a page whose performance falls short, because a busy machine costs points. */
const TRIES = 2;

type Category = (typeof CATEGORIES)[number];
interface Rating extends Record<Category, number> {
  page: string;
  lcp: number;
  tbt: number;
  cls: number;
  kB: number;
}

/** The pages, by what one asks for them with. */
const PAGES: Readonly<Record<string, string>> = {
  home: PAGE_TYPES.home,
  guide: PAGE_TYPES['guide with a check'],
  assessment: PAGE_TYPES['step of an assessment'],
  result: PAGE_TYPES.result,
  record: PAGE_TYPES.record,
  search: '/search/',
  found: PAGE_TYPES.search,
};

/** Rates an address in a browser that listens on the port. */
async function rate(name: string, url: string): Promise<Rating> {
  // Lighthouse leaves local storage alone, so a result stays; caches and workers it clears.
  const run = await lighthouse(url, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    maxWaitForLoad: 30_000,
  });
  if (!run) throw new Error('Lighthouse gave no rating.');
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  for (const category of CATEGORIES) {
    const short = (categories[category]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
    );
    for (const { id } of short) console.log(`  ${category}: ${id}: ${audits[id]?.displayValue ?? 'failed'}`);
  }
  const value = (id: string) => audits[id]?.numericValue ?? 0;
  return {
    page: name,
    ...scores,
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    kB: Math.round(value('total-byte-weight') / 1000),
  };
}

/** What work comes to, or an error when it takes too long. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Rates a page in a browser of its own, in which lie two results. */
async function ratePage(name: string, path: string, root: string): Promise<Rating> {
  let context: BrowserContext | undefined;
  const work = async (): Promise<Rating> => {
    context = await chromium.launchPersistentContext('', {
      executablePath: ensureBrowser(),
      args: [...BROWSER_ARGS, `--remote-debugging-port=${PORT}`],
    });
    const page = await context.newPage();
    await page.goto(`${root}404.html`);
    await page.evaluate((history) => Object.assign(localStorage, history), HISTORY);
    await page.close();
    return rate(name, root + path.slice(1));
  };
  try {
    return await within(LIMIT, work());
  } finally {
    await within(10_000, context?.close() ?? Promise.resolve()).catch(() => {});
  }
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(PAGES, name));
if (unknown.length > 0) {
  console.error(`No page is called ${unknown.join(', ')}. Pages: ${Object.keys(PAGES).join(', ')}.`);
  process.exit(1);
}
const counted = CATEGORIES.filter((name) => name !== 'performance' || process.argv.includes('--performance'));
const site = await serveCompressed(DIST);
const ratings: Rating[] = [];
let faults = 0;
for (const [name, path] of Object.entries(PAGES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  let best: Rating | undefined;
  for (let attempt = 1; attempt <= TRIES && (best?.performance ?? 0) < 100; attempt += 1) {
    console.log(`${name}, rating ${attempt} …`);
    const rating = await ratePage(name, path, site.url).catch((error: unknown) => {
      console.log(`  ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
    if (!rating) continue;
    console.log(`  ${CATEGORIES.map((category) => rating[category]).join(' / ')}`);
    if (!best || rating.performance > best.performance) best = rating;
  }
  if (!best || counted.some((category) => (best?.[category] ?? 0) < 100)) faults += 1;
  if (best) ratings.push(best);
  else console.log(`${name} was not rated.`);
}
await site.close();
console.table(ratings);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/lighthouse.json', `${JSON.stringify(ratings, null, 2)}\n`);
process.exit(faults === 0 ? 0 : 1);
