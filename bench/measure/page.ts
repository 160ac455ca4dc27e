import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { guideOf } from '../corpus/guide.ts';
import type { Rival } from '../rivals/rival.ts';
import { folderOf } from '../site/site.ts';
import { type Answerable, measureAnswerable } from './answerable.ts';
import { launch } from './browser.ts';
import { measureFeedback, measurePlainFeedback } from './feedback.ts';
import { type Lighthouse, measureLighthouse } from './lighthouse.ts';
import { type Server, serve } from './server.ts';
import { measureWire, type Wire } from './wire.ts';

export interface PageCell {
  wire: Wire;
}

/** Empty for a site without a quiz. */
export interface UseCell {
  lighthouse: Lighthouse[];
  answerable: Answerable[];
  /** Milliseconds from a click to the paint that answers it. */
  feedback: number[];
  /** The same on the same page by the plainest script, each in turn with one of `feedback`. */
  plain: number[];
}

const LIGHTHOUSE_RUNS = 3;
const LOADS = 5;
const CLICKS = 20;

/** The guide whose page is looked at: the third, which the smallest site has too. */
const looked = guideOf(2);

async function times<T>(number: number, measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < number; time += 1) all.push(await measure());
  return all;
}

async function withPage<T>(
  rival: Rival,
  guides: number,
  use: (open: { browser: Browser; port: number; server: Server; address: string }) => Promise<T>,
): Promise<T> {
  const server = await serve(join(folderOf(rival, guides), rival.output));
  const { browser, port } = await launch();
  try {
    return await use({ browser, port, server, address: rival.addressOf(looked) });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a guide's page weighs. The site must be built. */
export function measurePage(rival: Rival, guides: number): Promise<PageCell> {
  return withPage(rival, guides, async ({ browser, server, address }) => ({
    wire: await measureWire(browser, server, address, rival.quiz()),
  }));
}

/** How a guide's page is to use. The site must be built. */
export function measureUse(rival: Rival, guides: number): Promise<UseCell> {
  return withPage(rival, guides, async ({ browser, port, server, address }) => {
    const url = server.url + address;
    const quiz = rival.quiz();
    const feedback: number[] = [];
    const plain: number[] = [];
    for (let click = 0; quiz && click < CLICKS; click += 1) {
      feedback.push(await measureFeedback(browser, url, quiz));
      const least = await measurePlainFeedback(browser, url, quiz);
      if (least !== undefined) plain.push(least);
    }
    return {
      lighthouse: await times(LIGHTHOUSE_RUNS, () => measureLighthouse(url, port)),
      answerable: quiz ? await times(LOADS, () => measureAnswerable(browser, url, quiz)) : [],
      feedback,
      plain,
    };
  });
}
