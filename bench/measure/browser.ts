import { createServer } from 'node:net';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A browser, and the port at which Lighthouse finds it. */
export async function launch(): Promise<{ browser: Browser; port: number }> {
  const port = await freePort();
  const args = [...BROWSER_ARGS, `--remote-debugging-port=${port}`];
  // Else a run that is to stop would lose its browser and go on.
  const stop = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return { browser: await chromium.launch({ executablePath: ensureBrowser(), args, ...stop }), port };
}

/** Does something with a page of a phone that has never been here, and closes it. */
export async function onPhone<T>(
  browser: Browser,
  use: (page: Page, protocol: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
