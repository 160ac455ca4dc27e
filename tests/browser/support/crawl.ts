import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hydrated } from './test.ts';

/** The content types without which a browser makes nothing of a file. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html\b/,
  '.css': /^text\/css\b/,
  '.js': /^(text|application)\/javascript\b/,
  '.svg': /^image\/svg\+xml\b/,
};

/** Asks for an address once, wherever the answer may lead. */
async function ask(url: string): Promise<{ status: number; type: string; body: Buffer }> {
  const response = await fetch(url, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
}

/** What is wrong with the answer to an address, as a sentence; undefined when nothing is. */
async function faultOf(url: string, file?: string): Promise<string | undefined> {
  const { status, type, body } = await ask(url);
  const path = new URL(url).pathname;
  const wanted = TYPES[path.endsWith('/') ? '.html' : extname(path)];
  if (status !== 200) return `${url} answers ${status}`;
  if (wanted && !wanted.test(type)) return `${url} is sent as "${type}"`;
  // A host that answers whatever is missing with a page would pass otherwise.
  if (!wanted && type.startsWith('text/html')) return `${url} is sent as a page`;
  if (file !== undefined && !body.equals(readFileSync(file))) return `${url} is not what was built`;
  return undefined;
}

/** The faults of many addresses, with their files. One after another: a small server has a short queue. */
async function faultsOf(urls: Iterable<[url: string, file?: string]>): Promise<string[]> {
  const faults: string[] = [];
  for (const [url, file] of urls) {
    const fault = await faultOf(url, file);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

/**
 * Every file of a built site is there, as what it is, to the byte.
 *
 * @param options.index how the site's links name a folder's index.html: by default, not at all
 */
export async function expectFiles(root: string, dist: string, { index = '' } = {}): Promise<void> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '404.html')
    .map((entry) => `${entry.parentPath.slice(dist.length)}/${entry.name}`.replaceAll('\\', '/').slice(1));
  expect(files.length).toBeGreaterThan(10);
  const urls = files.map((file): [string, string] => [
    root + encodeURI(file.replace(/(^|\/)index\.html$/, `$1${index}`)),
    join(dist, file),
  ]);
  expect(await faultsOf(urls)).toEqual([]);
}

/**
 * Asks for every page that links lead to from the first one, and for every address that a page names; opens
 * the first of each sort in the browser.
 *
 * @param start the address of the first page
 * @param root the address of the site's root, which nothing may leave
 * @param options.open whether any is opened: needless where a browser has opened all of the same files
 * @returns the addresses of the pages
 */
export async function expectCrawl(
  page: Page,
  start: string,
  root: string,
  { open = true } = {},
): Promise<string[]> {
  const queue = [start];
  const seen = new Set(queue);
  const sorts = new Set<string>();
  const assets = new Set<string>();
  for (const address of queue) {
    const { status, body } = await ask(address);
    expect.soft(status, address).toBe(200);
    const { links, files } = addresses(body.toString(), address);
    for (const file of files) assets.add(file);
    for (const link of links) {
      if (!link.startsWith('http') || new URL(link).origin !== new URL(root).origin || seen.has(link))
        continue;
      expect.soft(link.startsWith(root), `${link} stays in the folder`).toBe(true);
      seen.add(link);
      if (/(\/|\.html)$/.test(new URL(link).pathname)) queue.push(link);
      else assets.add(link);
    }
    const sort = sortOf(address.slice(root.length));
    if (open && !sorts.has(sort)) await expectWhole(page, address);
    sorts.add(sort);
  }
  expect(await faultsOf([...assets].map((url) => [url]))).toEqual([]);
  expect(queue.length, 'pages').toBeGreaterThan(5);
  return queue;
}

/** Pages of one sort differ by a name only: `guides/six-needs/`, `guides/tools-off/`. */
function sortOf(path: string): string {
  return path.replace(/^(guides|quizzes|handbook|run-your-own\/preview)\/[^/]+\//, '$1/*/');
}

/** A page comes with all that it is dressed in, and its scripts run. */
async function expectWhole(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect.soft(response?.status(), address).toBe(200);
  expect.soft(await styled(page), `${address} has its styles and its font`).toBe(true);
  await hydrated(page);
}

/** What a page links to, without the place on it, and the files it asks for, as full addresses. */
function addresses(html: string, page: string): { links: string[]; files: string[] } {
  const named = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, to = '']) => new URL(to.replaceAll('&amp;', '&'), page).href);
  return {
    links: named(/<a\b[^>]*?\shref="([^"]*)"/g).map((href) => href.replace(/#.*/, '')),
    files: named(/<(?:link\b[^>]*?\shref|(?:script|img)\b[^>]*?\ssrc)="([^"]*)"/g).filter((url) =>
      url.startsWith('http'),
    ),
  };
}

/** Whether every style sheet holds rules and the face of the running text is there. */
function styled(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
    const faces = [...(await document.fonts.ready)];
    return (
      sheets.length > 0 &&
      sheets.every(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0) &&
      faces.some(({ status }) => status === 'loaded') &&
      !faces.some(({ status }) => status === 'error')
    );
  });
}
