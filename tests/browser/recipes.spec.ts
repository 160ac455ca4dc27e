import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { DIST, type ServedFolder } from '../../scripts/serve.ts';
import { findProgram, SERVERS, type ServerId } from '../../scripts/servers.ts';
import { compressFolder } from '../../src/build/compress.ts';
import { expectCrawl } from './support/crawl.ts';
import { apache, configure, nginx, type Place, type Start, serveBy } from './support/host.ts';
import { listen } from './support/listen.ts';
import { test as base, expect } from './support/test.ts';

/** The mark of the site's first page. */
const HOME = 'meta[name=service-mirror]';

const recipe = (name: string) => readFileSync(new URL(`../../hosting/${name}`, import.meta.url), 'utf8');

/** Changes in a recipe the one thing that differs here: where it listens and where the files are. */
function here(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The recipe does not say "${from}".`);
    return changed.replace(from, to);
  }, text);
}

interface Recipe {
  host: ServerId;
  start: (place: Place) => Start;
  /** The encodings it can send, the best first. */
  encodings: string[];
  /** Sent without HTTPS too. */
  hsts: string | null;
}

const RECIPES: Record<string, Recipe> = {
  'nginx.conf': {
    host: 'nginx',
    start: (place) =>
      nginx(
        place,
        here(recipe('nginx.conf'), {
          'listen 80': `listen 127.0.0.1:${place.port}`,
          '/var/www/handbook': `"${place.root}"`,
        }),
      ),
    encodings: ['gzip'],
    hsts: null,
  },
  Caddyfile: {
    host: 'caddy',
    start: (place) => {
      const text = here(recipe('Caddyfile'), {
        'handbook.example.org {': `http://127.0.0.1:${place.port} {`,
        '/var/www/handbook': `"${place.root}"`,
      });
      return {
        args: ['run', '--adapter', 'caddyfile', '--config', configure(place, 'Caddyfile', text)],
        env: {
          XDG_DATA_HOME: place.own,
          XDG_CONFIG_HOME: place.own,
          CADDY_ADMIN: `unix/${join(place.own, 'admin.sock')}`,
        },
      };
    },
    encodings: ['zstd', 'br', 'gzip'],
    hsts: 'max-age=63072000',
  },
  htaccess: {
    host: 'apache',
    start: (place) => {
      writeFileSync(join(place.root, '.htaccess'), recipe('htaccess'));
      return apache(
        place,
        ['dir', 'mime', 'headers', 'rewrite', 'setenvif'],
        `DocumentRoot "${place.root}"
<Directory "${place.root}">
  Require all granted
  AllowOverride All
  Options FollowSymLinks
</Directory>`,
      );
    },
    encodings: ['br', 'gzip'],
    hsts: null,
  },
};

const test = base.extend<{ recipe: string }, { compressed: string }>({
  recipe: ['', { option: true }],
  compressed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'service-mirror-compressed-'));
      cpSync(DIST, folder, { recursive: true });
      await compressFolder(folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  root: async ({ compressed, recipe: name }, use) => {
    const chosen = RECIPES[name];
    if (!chosen) throw new Error(`There is no recipe "${name}".`);
    const server: ServedFolder = await serveBy(chosen.host, compressed, { start: chosen.start });
    await use(server.url);
    await server.close();
  },
});

// One worker: each would compress the site anew.
test.describe.configure({ mode: 'default' });

for (const [name, { host, encodings, hsts }] of Object.entries(RECIPES)) {
  test.describe(`hosting/${name} on ${SERVERS[host].name}`, () => {
    test.use({ recipe: name });
    test.skip(findProgram(host) === undefined, `${SERVERS[host].name} is not installed`);

    test('the whole site works under its headers', async ({ page, root }) => {
      test.setTimeout(180_000);
      await expectCrawl(page, root, root);
    });

    test('pages are asked for again, hashed files never', async ({ page, root }) => {
      const script = await fileOf(await page.request.get(root));
      const cache = async (path: string) => (await page.request.get(root + path)).headers()['cache-control'];
      expect(await cache('')).toBe('no-cache');
      expect(await cache('guides/six-needs/')).toBe('no-cache');
      expect(await cache('favicon.svg')).toBe('no-cache');
      expect(await cache(script)).toBe('public, max-age=31536000, immutable');
      const again = await page.request.get(root);
      const validator = again.headers().etag ?? '';
      const second = await page.request.get(root, { headers: { 'If-None-Match': validator } });
      expect(second.status(), 'a page that has not changed').toBe(304);
    });

    test('it sends the headers that a page cannot carry, with what is missing too', async ({
      page,
      root,
    }) => {
      for (const path of ['', 'guides/six-needs/', 'no/such/page/']) {
        const headers = (await page.request.get(root + path)).headers();
        expect(headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
        expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
        expect(headers['permissions-policy'], path).toMatch(/camera=\(\)/);
        expect(headers['referrer-policy'], path).toBe('no-referrer');
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['strict-transport-security'] ?? null, path).toBe(hsts);
      }
    });

    test('it sends the compressed copies', async ({ compressed, page, root }) => {
      const script = await fileOf(await page.request.get(root));
      const endings: Record<string, string> = { br: 'br', zstd: 'zst', gzip: 'gz' };
      for (const [path, file] of [
        ['', 'index.html'],
        [script, script],
      ] as const) {
        for (const encoding of encodings) {
          const { status, headers, length } = await raw(root + path, encoding);
          expect(status).toBe(200);
          expect(headers['content-encoding'], `${path} in ${encoding}`).toBe(encoding);
          expect(length).toBe(readFileSync(join(compressed, `${file}.${endings[encoding]}`)).length);
          expect(headers['content-type']).toMatch(path === '' ? /^text\/html/ : /^text\/css/);
          expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
        }
        const plain = await raw(root + path, 'identity');
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.length).toBe(readFileSync(join(compressed, file)).length);
      }
    });

    test('text says that it is in UTF-8, and every file what it is', async ({ page, root }) => {
      for (const encoding of ['identity', ...encodings])
        for (const [path, type] of [
          ['', 'text/html; charset=utf-8'],
          ['llms.txt', 'text/plain; charset=utf-8'],
          ['guides/six-needs.md', 'text/markdown; charset=utf-8'],
          ['manifest.webmanifest', 'application/manifest+json'],
        ] as const) {
          const { status, headers } = await raw(root + path, encoding);
          expect(status, path).toBe(200);
          expect(headers['content-type']?.toLowerCase(), `${path} in ${encoding}`).toBe(type);
        }
      const missing = await page.request.get(`${root}guides/no-such-guide.md`);
      expect(missing.status()).toBe(404);
      expect(missing.headers()['content-type']).toMatch(/^text\/html/);
    });

    test('what is missing is answered by the page for it', async ({ faults, page, root }) => {
      const response = await page.goto(`${root}no/such/page/`);
      expect(response?.status()).toBe(404);
      await page.locator('main a').first().click();
      await expect(page).toHaveURL(root);
      faults.expect(/status of 404/);
    });

    test('no page of another origin can frame it', async ({ faults, page, root, serve }) => {
      const { url: open } = await serve('/', undefined);
      const frames = `<iframe title="guarded" src="${root}"></iframe><iframe title="open" src="${open}"></iframe>`;
      const stranger = await listen((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(frames);
      });
      await page.goto(stranger.origin);
      await expect(page.frameLocator('[title=open]').locator(HOME)).toHaveCount(1);
      await expect(page.frameLocator('[title=guarded]').locator(HOME)).toHaveCount(0);
      expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
      await stranger.close();
      faults.expect(/./);
    });
  });
}

/** A style sheet of a page, from the site's root. */
async function fileOf(response: APIResponse): Promise<string> {
  const [file] = (await response.text()).match(/_astro\/[\w.-]+\.css/) ?? [];
  if (file === undefined) throw new Error('The page names no style sheet.');
  return file;
}

/** A response as it comes over the wire, for one encoding that the browser takes. */
function raw(
  url: string,
  encoding: string,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; length: number }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, length }));
    });
    request.once('error', reject);
  });
}
