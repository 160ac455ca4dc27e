import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { QuizOnPage } from '../rivals/rival.ts';
import { answer } from './answer.ts';
import { onPhone } from './browser.ts';
import { type Asked, chainDepth } from './chain.ts';
import type { Sent, Server } from './server.ts';

export const TYPES = ['html', 'css', 'js', 'font', 'other'] as const;
type Type = (typeof TYPES)[number];

/** What a page costs on the wire, in bytes, with its first question answered. */
export interface Wire extends Record<Type, number> {
  all: number;
  requests: number;
  /** How many requests wait for one another. */
  chain: number;
  /** Bytes that a service worker saved in the meantime, for another time. */
  worker: number;
}

export function typeOf({ path }: Pick<Sent, 'path'>, page: string): Type {
  if (path === page) return 'html';
  if (path.endsWith('.css')) return 'css';
  if (/\.m?js$/.test(path)) return 'js';
  return /\.(woff2?|ttf|otf)$/.test(path) ? 'font' : 'other';
}

const sum = (sent: readonly Sent[]) => sent.reduce((total, { bytes }) => total + bytes, 0);

/** Waits until nothing was sent for a second, but no longer than a minute. */
async function settled(server: Server): Promise<void> {
  for (let waited = 0, sent = -1; waited < 60 && sent !== server.sent.length; waited += 1) {
    sent = server.sent.length;
    await setTimeout(1000);
  }
}

/** Loads a page, scrolls to its end, answers its first question, and adds up all that the server sent. What a service worker
 * saves on the side is told apart. */
export function measureWire(
  browser: Browser,
  server: Server,
  address: string,
  quiz?: QuizOnPage,
): Promise<Wire> {
  return onPhone(browser, async (page, protocol) => {
    const asked: Asked[] = [];
    protocol.on('Network.requestWillBeSent', ({ request, initiator }) => {
      asked.push({ url: request.url, by: initiator.url ?? initiator.stack?.callFrames.at(0)?.url });
    });
    await protocol.send('Network.enable');
    server.sent.length = 0;
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    const chain = chainDepth(asked);
    await page.keyboard.press('End');
    await page.waitForTimeout(500);
    if (quiz) await answer(page, quiz);
    await page.waitForTimeout(1000);
    await settled(server);
    const sent = server.sent.filter(({ byWorker }) => !byWorker);
    const worker = sum(server.sent.filter(({ byWorker }) => byWorker));
    const ofType = (type: Type) => sum(sent.filter((one) => typeOf(one, address) === type));
    const byType = Object.fromEntries(TYPES.map((type) => [type, ofType(type)])) as Record<Type, number>;
    return { ...byType, all: sum(sent), requests: sent.length, chain, worker };
  });
}
