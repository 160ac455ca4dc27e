import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hydrated } from './test.ts';

/** The content types without which a browser makes nothing of a file. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html\b/,
  '.css': /^text\/css\b/,
  '.js': /^(text|application)\/javascript\b/,
  '.svg': /^image\/svg\+xml\b/,
};

/** What is wrong with the answer to an address, as a sentence; undefined when nothing is. */
async function faultOf(page: Page, url: string): Promise<string | undefined> {
  const response = await page.request.get(url, { maxRedirects: 0 });
  const type = response.headers()['content-type'] ?? '';
  const path = new URL(url).pathname;
  const wanted = TYPES[path.endsWith('/') ? '.html' : extname(path)];
  if (response.status() !== 200) return `${url} answers ${response.status()}`;
  if (wanted && !wanted.test(type)) return `${url} is sent as "${type}"`;
  // A host that answers whatever is missing with a page would pass otherwise.
  if (!wanted && type.startsWith('text/html')) return `${url} is sent as a page`;
  return undefined;
}

/** The faults of many addresses. One after another: a small server has a short queue. */
async function faultsOf(page: Page, urls: Iterable<string>): Promise<string[]> {
  const faults: string[] = [];
  for (const url of urls) {
    const fault = await faultOf(page, url);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

/**
 * Every file of a built site is there, as what it is.
 *
 * @param options.index how the site's links name a folder's index.html: by default, not at all
 */
export async function expectFiles(
  page: Page,
  root: string,
  dist: string,
  { index = '' } = {},
): Promise<void> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '404.html')
    .map((entry) => `${entry.parentPath.slice(dist.length)}/${entry.name}`.replaceAll('\\', '/').slice(1))
    .map((file) => file.replace(/(^|\/)index\.html$/, `$1${index}`));
  expect(files.length).toBeGreaterThan(10);
  const urls = files.map((file) => root + encodeURI(file));
  expect(await faultsOf(page, urls)).toEqual([]);
}

/**
 * Opens every page that links lead to from the first one, and asks for every address that a page names.
 *
 * @param start the address of the first page
 * @param root the address of the site's root, which nothing may leave
 * @returns the addresses of the pages
 */
export async function expectCrawl(page: Page, start: string, root: string): Promise<string[]> {
  const queue = [start];
  const seen = new Set(queue);
  const assets = new Set<string>();
  for (const address of queue) {
    const response = await page.goto(address);
    expect.soft(response?.status(), address).toBe(200);
    expect.soft(await styled(page), `${address} has its styles and its font`).toBe(true);
    await hydrated(page);
    const { links, files } = await addresses(page);
    for (const file of files) assets.add(file);
    for (const link of links.map((href) => href.replace(/#.*/, ''))) {
      if (!link.startsWith('http') || new URL(link).origin !== new URL(root).origin || seen.has(link))
        continue;
      expect.soft(link.startsWith(root), `${link} stays in the folder`).toBe(true);
      seen.add(link);
      if (/(\/|\.html)$/.test(new URL(link).pathname)) queue.push(link);
      else assets.add(link);
    }
  }
  expect(await faultsOf(page, assets)).toEqual([]);
  expect(queue.length, 'pages').toBeGreaterThan(5);
  return queue;
}

function addresses(page: Page): Promise<{ links: string[]; files: string[] }> {
  return page.evaluate(() => {
    const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
    const files = [
      ...all<HTMLLinkElement>('link[href]').map(({ href }) => href),
      ...all<HTMLScriptElement>('script[src]').map(({ src }) => src),
      ...all<HTMLImageElement>('img[src]').map(({ src }) => src),
    ];
    return {
      links: all<HTMLAnchorElement>('a[href]').map(({ href }) => href),
      files: files.filter((url) => url.startsWith('http')),
    };
  });
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
