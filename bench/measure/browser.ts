import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.ts';

/** The address at which Lighthouse finds the same browser. */
export const DEBUG_PORT = 9333;

export function launch(): Promise<Browser> {
  const args = [...BROWSER_ARGS, `--remote-debugging-port=${DEBUG_PORT}`];
  return chromium.launch({ executablePath: ensureBrowser(), args });
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
