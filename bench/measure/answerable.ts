import type { Browser } from '@playwright/test';
import type { QuizOnPage } from '../rivals/rival.ts';
import { onPhone } from './browser.ts';

/** Milliseconds from the start of loading. */
export interface Answerable {
  firstPaint: number;
  /** When a control of the first question stands in the painted page. */
  control: number;
  /** When an answer to it is taken. */
  ready: number;
}

/** Slow 4G as Lighthouse has it: a round trip of 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const SLOWER_CPU = 4;

interface Watched {
  __control?: number;
  __ready?: number;
}

/** Runs in the page: notes when there is something that each selector finds. */
function watch({ control, ready }: { control: string; ready: string }): void {
  const seen = globalThis as Watched;
  const look = () => {
    if (seen.__control === undefined && document.querySelector(control)) seen.__control = performance.now();
    if (seen.__ready === undefined && document.querySelector(ready)) seen.__ready = performance.now();
    if (seen.__ready === undefined) setTimeout(look, 5);
  };
  look();
}

/** Loads a page once over slow 4G, with a processor four times slower and nothing cached. */
export function measureAnswerable(browser: Browser, url: string, quiz: QuizOnPage): Promise<Answerable> {
  return onPhone(browser, async (page, protocol) => {
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
    await page.addInitScript(watch, { control: quiz.control, ready: quiz.ready });
    await page.goto(url);
    await page.waitForFunction(() => (globalThis as Watched).__ready !== undefined);
    const seen = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint').at(0)?.startTime ?? 0,
      control: (globalThis as Watched).__control ?? 0,
      ready: (globalThis as Watched).__ready ?? 0,
    }));
    const { firstPaint } = seen;
    return {
      firstPaint,
      control: Math.max(firstPaint, seen.control),
      ready: Math.max(firstPaint, seen.ready),
    };
  });
}
