import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DIST } from '../../scripts/serve.ts';
import { listen } from './support/listen.ts';
import { pages } from './support/pages.ts';
import { test as base, expect } from './support/test.ts';

/** Another origin, and what was asked of it. */
interface Stranger {
  url: string;
  asked: string[];
}

const test = base.extend<{ stranger: Stranger }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
  stranger: async ({}, use) => {
    const asked: string[] = [];
    const { origin, close } = await listen((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
    });
    await use({ url: origin, asked });
    await close();
  },
});

interface Attack {
  what: string;
  /** The directive that must stop it, as the browser's event names it. */
  directive: string;
  /** What stands in the page, as if somebody had got it in there. */
  html?: (stranger: string) => string;
  /** Or what a script of the site's own would do, as if somebody had changed it. */
  script?: (stranger: string) => string;
}

const DONE = 'document.documentElement.dataset.broken = "yes";';

const ATTACKS: Attack[] = [
  { what: 'an inline script', directive: 'script-src-elem', html: () => `<script>${DONE}</script>` },
  {
    what: 'an inline handler',
    directive: 'script-src-attr',
    html: () => `<svg onload='${DONE}'></svg>`,
  },
  {
    what: 'a script of another origin',
    directive: 'script-src-elem',
    html: (stranger) => `<script src="${stranger}/x.js"></script>`,
  },
  {
    what: 'a link that is a script',
    directive: 'script-src-elem',
    html: () => `<a id="bait" href='javascript:${DONE}'>Bait</a>`,
    script: () => `document.getElementById('bait').click();`,
  },
  { what: 'eval', directive: 'require-trusted-types-for', script: () => `eval('${DONE}');` },
  { what: 'text as a timer', directive: 'require-trusted-types-for', script: () => `setTimeout('${DONE}');` },
  { what: 'an inline style', directive: 'style-src-elem', html: () => '<style>h1 { color: red }</style>' },
  {
    what: 'a style attribute',
    directive: 'style-src-attr',
    html: () => '<p style="color: red">Red</p>',
  },
  {
    what: 'a style sheet of another origin',
    directive: 'style-src-elem',
    html: (stranger) => `<link rel="stylesheet" href="${stranger}/x.css">`,
  },
  {
    what: 'an image of another origin',
    directive: 'img-src',
    html: (stranger) => `<img alt="" src="${stranger}/x.gif">`,
  },
  {
    what: 'a font of another origin',
    directive: 'font-src',
    script: (stranger) =>
      `const face = new FontFace('Stranger', 'url(${stranger}/x.woff2)'); document.fonts.add(face); face.load().catch(() => {});`,
  },
  {
    what: 'a fetch of another origin',
    directive: 'connect-src',
    script: (stranger) => `fetch('${stranger}/x.json').catch(() => {});`,
  },
  {
    what: 'a beacon to another origin',
    directive: 'connect-src',
    script: (stranger) => `navigator.sendBeacon('${stranger}/beacon', 'answers');`,
  },
  {
    what: 'a socket to another origin',
    directive: 'connect-src',
    script: (stranger) => `new WebSocket('${stranger.replace('http', 'ws')}/socket');`,
  },
  {
    what: 'a form to another origin',
    directive: 'form-action',
    // Into a new page: after one that was blocked Playwright waits for the old one to go.
    html: (stranger) =>
      `<form id="bait" method="post" target="_blank" action="${stranger}/form"><input name="answer"></form>`,
    script: () => `document.getElementById('bait').submit();`,
  },
  {
    what: 'another base for all links',
    directive: 'base-uri',
    html: (stranger) => `<base href="${stranger}/">`,
  },
  {
    what: 'a frame',
    directive: 'frame-src',
    html: (stranger) => `<iframe title="x" src="${stranger}/frame"></iframe>`,
  },
  {
    what: 'an object',
    directive: 'object-src',
    html: (stranger) => `<object data="${stranger}/object"></object>`,
  },
  {
    what: 'a video of another origin',
    directive: 'media-src',
    html: (stranger) => `<video src="${stranger}/x.mp4"></video>`,
  },
  {
    what: 'a worker out of thin air',
    directive: 'require-trusted-types-for',
    script: () => `try { new Worker('data:text/javascript,0'); } catch {}`,
  },
  {
    what: 'text as HTML',
    directive: 'require-trusted-types-for',
    script: () => `try { document.body.innerHTML = '<img alt="" src="x">'; } catch {}`,
  },
  {
    what: 'a Trusted Types policy that lets everything through',
    directive: 'trusted-types',
    script: () => `try { trustedTypes.createPolicy('anything', { createHTML: (text) => text }); } catch {}`,
  },
];

for (const { what, directive, html, script } of ATTACKS) {
  test(`the policy blocks ${what}`, async ({ faults, page, root, stranger, visit }) => {
    const planted = html?.(stranger.url) ?? '';
    await plant(page, root, planted, script?.(stranger.url));
    await visit('/guides/six-needs/');
    const breach = new RegExp(`^policy breached: ${directive} by `);
    await expect.poll(() => faults.all.filter((fault) => breach.test(fault)).length, what).toBe(1);
    expect(await page.locator('html').getAttribute('data-broken')).toBe(null);
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).not.toBe('rgb(255, 0, 0)');
    expect(stranger.asked).toEqual([]);
    await expect(page).toHaveURL(`${root}guides/six-needs/`);
    expect(faults.all.filter((fault) => /^policy/.test(fault) && !breach.test(fault))).toEqual([]);
    faults.expect(/./);
  });
}

test('what the policy allows still passes: the attacks fail for their content, not for how they are planted', async ({
  page,
  root,
  visit,
}) => {
  await plant(page, root, '<p id="planted">Planted</p>', DONE);
  await visit('/guides/six-needs/');
  await expect(page.locator('#planted')).toHaveText('Planted');
  await expect(page.locator('html')).toHaveAttribute('data-broken', 'yes');
});

test('every page has the same policy, but for the hashes of its own inline pieces', () => {
  const policies = new Map<string, string[]>();
  for (const path of pages()) {
    const html = readFileSync(join(DIST, path.replace(/\/$/, '/index.html')), 'utf8');
    const [, content = ''] = html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/) ?? [];
    // The search runs WebAssembly, and no other page may.
    const own = path === '/search/' ? " 'wasm-unsafe-eval'" : undefined;
    if (own) expect(content).toContain(own);
    const policy = content.replace(/ 'sha256-[^']*'/g, '').replace(own ?? '', '');
    policies.set(policy, [...(policies.get(policy) ?? []), path]);
  }
  expect([...policies.keys()][0]).toContain("default-src 'none'");
  expect([...policies.values()]).toHaveLength(1);
});

/** Serves a guide with something in its body that was never written there, and a script in the site's own folder. */
async function plant(page: Page, root: string, html: string, script = ''): Promise<void> {
  const address = `${root}planted.js`;
  await page.route(address, (route) =>
    // After the planted HTML has been parsed.
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route(`${root}guides/six-needs/`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace('</body>', `${html}<script type="module" src="${address}"></script></body>`);
    await route.fulfill({ response, body });
  });
}
