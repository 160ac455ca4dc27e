import { type Browser, chromium } from '@playwright/test';
import type { Attempt } from '../src/quiz/attempt.ts';
import { ATTEMPT } from '../src/record/attempts.ts';
import { encodeAttempt } from '../src/record/codec.ts';
import { newId } from '../src/record/new-id.ts';
import { realisticAttempt } from '../tests/record/samples.ts';
import { BROWSER_ARGS, ensureBrowser } from './browser.ts';
import { DIST, type ServedFolder, serveFolder } from './serve.ts';

const FEW = 10;
const MANY = 1000;
/** How much longer the record page may take with many sittings than with few, measured in the same run. */
const AT_MOST = 1.5;
const ROUNDS = 7;

/** Milliseconds since the page was asked for, and of work for one saved answer. */
interface Times {
  painted: number;
  scrolled: number;
}

function attemptOn(day: number): Attempt {
  const finished = new Date(Date.UTC(2020, 0, 1 + day)).toISOString();
  return { ...realisticAttempt(newId()), started: finished, saved: finished, finished };
}

function entriesOf(count: number) {
  return Array.from({ length: count }, (_, day) => attemptOn(day)).map((attempt) => ({
    name: ATTEMPT + attempt.id,
    value: encodeAttempt(attempt),
  }));
}

/** Opens the record page as a reader does, and notes when its list is painted and when it can be scrolled. */
async function open(browser: Browser, site: ServedFolder, count: number): Promise<Times> {
  const origin = new URL(site.url).origin;
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    storageState: { cookies: [], origins: [{ origin, localStorage: entriesOf(count) }] },
  });
  const page = await context.newPage();
  // The first visit fills the browser's cache, so that what is measured is the page's own work.
  await page.goto(`${site.url}record/`, { waitUntil: 'networkidle' });
  await page.addInitScript(() => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = new MutationObserver(async () => {
      if (!document.querySelector('.record-entry')) return;
      seen.disconnect();
      // Two frames: the second begins when the first is painted.
      await frame();
      await frame();
      const painted = performance.now();
      scrollTo(0, 2000);
      await frame();
      await frame();
      Object.assign(window, { times: { painted, scrolled: performance.now() } });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const times = await page.waitForFunction(() => Reflect.get(window, 'times') as Times);
  const value = await times.jsonValue();
  await context.close();
  return value;
}

/** How long a quiz takes to save an answer, in milliseconds: the median of many. */
async function save(browser: Browser, site: ServedFolder, count: number): Promise<number> {
  const origin = new URL(site.url).origin;
  const context = await browser.newContext({
    storageState: { cookies: [], origins: [{ origin, localStorage: entriesOf(count) }] },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}quizzes/partnership/#friendliness`, { waitUntil: 'networkidle' });
  const taken = await page.evaluate(() => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.step:target input')];
    return inputs.map((input) => {
      const began = performance.now();
      input.click();
      return performance.now() - began;
    });
  });
  await context.close();
  return median(taken.slice(1));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const site = await serveFolder(DIST);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGS] });
const found = new Map<number, { times: Times[]; saves: number[] }>();
// In turns, so that what else the machine does falls on both alike.
for (let round = 0; round < ROUNDS; round++) {
  for (const count of [FEW, MANY]) {
    const { times, saves } = found.get(count) ?? { times: [], saves: [] };
    times.push(await open(browser, site, count));
    saves.push(await save(browser, site, count === FEW ? 0 : count));
    found.set(count, { times, saves });
  }
}
await browser.close();
await site.close();

const rows = [FEW, MANY].map((count) => {
  const { times = [], saves = [] } = found.get(count) ?? {};
  return {
    sittings: count,
    'list painted (ms)': Math.round(median(times.map(({ painted }) => painted))),
    'scrolled (ms)': Math.round(median(times.map(({ scrolled }) => scrolled))),
    'an answer saved (ms)': Number(median(saves).toFixed(2)),
  };
});
console.log(
  `The record page with many sittings beside few (medians of ${ROUNDS}; answers: none beside many)`,
);
console.table(rows);
const [few, many] = rows;
const ratio = (many?.['scrolled (ms)'] ?? Number.NaN) / (few?.['scrolled (ms)'] ?? Number.NaN);
console.log(`${ratio.toFixed(2)} times as long, at most ${AT_MOST}`);
process.exit(ratio <= AT_MOST ? 0 : 1);
