import type { Browser, CDPSession, Page } from '@playwright/test';
import type { QuizOnPage } from '../rivals/rival.ts';
import { answer } from './answer.ts';
import { onPhone } from './browser.ts';

const SLOWER_CPU = 4;

/** What the browser reports of something the reader did; TypeScript does not know it. */
interface EventTiming extends PerformanceEntry {
  interactionId?: number;
}

interface Watched {
  __longest?: number;
}

/** Runs in the page: keeps the longest time from an input to the paint that answers it. */
function watch(): void {
  const seen = globalThis as Watched;
  seen.__longest = 0;
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries() as EventTiming[]) {
      if (entry.interactionId || entry.entryType === 'first-input') {
        seen.__longest = Math.max(seen.__longest ?? 0, entry.duration);
      }
    }
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  observer.observe({ type: 'first-input' });
}

/** Answers a question on a slowed processor, and gives the longest interaction of it. */
async function longest(page: Page, protocol: CDPSession, quiz: QuizOnPage): Promise<number> {
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  await answer(page, quiz);
  // The entry of an interaction is handed out only after the frame it led to.
  await page.waitForTimeout(500);
  return page.evaluate(() => (globalThis as Watched).__longest ?? 0);
}

/**
 * The longest interaction (INP, in steps of 8 ms) of answering a question and being told how it did, on a
 * processor four times slower.
 */
export function measureFeedback(browser: Browser, url: string, quiz: QuizOnPage): Promise<number> {
  return onPhone(browser, async (page, protocol) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator(quiz.ready).first().waitFor();
    return longest(page, protocol, quiz);
  });
}

/**
 * The same with the least that can answer, as a reference: the page without its own script files, and when
 * the first answer is chosen a line of text below each and below the question.
 *
 * @returns undefined where there is nothing to click without the scripts
 */
export function measurePlainFeedback(
  browser: Browser,
  url: string,
  quiz: QuizOnPage,
): Promise<number | undefined> {
  return onPhone(browser, async (page, protocol) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'networkidle' });
    const clicks = quiz.clicks.slice(0, 1);
    const clicked = page.locator(clicks[0] ?? '');
    if (!(await clicked.isVisible())) return undefined;
    await clicked.evaluate((element) => {
      const say = (below: Element) => {
        const line = document.createElement('p');
        line.className = 'plain-feedback';
        line.textContent = 'Right. They wanted to know that he saw what the fault meant for them.';
        below.after(line);
      };
      const answerOnce = () => {
        const question = element.closest('fieldset') ?? element;
        for (const label of question.querySelectorAll('label')) say(label);
        say(question);
      };
      element.addEventListener('click', answerOnce, { once: true });
    });
    return longest(page, protocol, { ...quiz, clicks, feedback: '.plain-feedback >> nth=0' });
  });
}
