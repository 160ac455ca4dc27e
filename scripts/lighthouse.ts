import { mkdirSync, writeFileSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { BROWSER_ARGS, ensureBrowser } from './browser.ts';
import { DIST, serveFolder } from './serve.ts';

// npm run lighthouse: rates the built site as on a phone of middling strength with a slow connection. Every
// page has to have 100 in each of the four. One that has less is rated again, because a busy machine costs points.
const PORT = 9333;
const TRIES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const SHORT = 'quizzes/partnership/short/';

/** Answers a short form, so that there is a result to look at; gives its address. */
async function answered(context: BrowserContext, root: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(root + SHORT, { waitUntil: 'networkidle' });
  // In the page itself: it is quicker than a click for each answer.
  await page.evaluate(async () => {
    const step = () => [...document.querySelectorAll<HTMLElement>('.step')].find((each) => each.offsetParent);
    const press = async (selector: string) => {
      [...(step()?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.click();
      await new Promise((done) => setTimeout(done, 100));
    };
    await press('a[href^="#"]:first-of-type');
    for (let page = 0; page < 40 && step() && step()?.id !== 'check-your-answers'; page += 1) {
      for (const question of step()?.querySelectorAll('fieldset') ?? []) {
        [...question.querySelectorAll<HTMLElement>('input:is([type=radio], [type=checkbox])')]
          .at(-1)
          ?.click();
      }
      await press('.step-nav a');
    }
    await press('button');
  });
  await page.waitForURL(({ hash }) => hash === '#result');
  const url = page.url();
  await page.close();
  return url;
}

type Scores = Record<(typeof CATEGORIES)[number], number>;

async function rate(
  url: string,
): Promise<Scores & { faults: string[]; lcp: number; cls: number; kB: number }> {
  const run = await lighthouse(url, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    // The result lies in storage.
    disableStorageReset: true,
  });
  if (!run) throw new Error(`Lighthouse did not rate ${url}.`);
  const { categories, audits } = run.lhr;
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
  const faults = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  const value = (id: string) => audits[id]?.numericValue ?? 0;
  return {
    ...scores,
    faults,
    lcp: Math.round(value('largest-contentful-paint')),
    cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    kB: Math.round(value('total-byte-weight') / 1000),
  };
}

const site = await serveFolder(DIST);
const context = await chromium.launchPersistentContext('', {
  executablePath: ensureBrowser(),
  args: [...BROWSER_ARGS, `--remote-debugging-port=${PORT}`],
});
const pages = {
  home: site.url,
  'a guide with a check': `${site.url}guides/six-needs/`,
  'an assessment': `${site.url}quizzes/partnership/#friendliness`,
  'a result': await answered(context, site.url),
  'the record': `${site.url}record/`,
  search: `${site.url}search/?q=honesty`,
};
const rows: Record<string, unknown>[] = [];
let short = 0;
for (const [page, url] of Object.entries(pages)) {
  let best: Awaited<ReturnType<typeof rate>> | undefined;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const rated = await rate(url);
    if (!best || rated.performance > best.performance) best = rated;
    if (CATEGORIES.every((name) => rated[name] === 100)) break;
  }
  if (!best) continue;
  const { faults, ...figures } = best;
  rows.push({ page, ...figures });
  if (faults.length > 0) console.error(`${page}: ${faults.join(', ')}`);
  if (CATEGORIES.some((name) => figures[name] < 100)) short += 1;
}
await context.close();
await site.close();
console.table(rows);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/lighthouse.json', `${JSON.stringify(rows, null, 2)}\n`);
process.exit(short === 0 ? 0 : 1);
