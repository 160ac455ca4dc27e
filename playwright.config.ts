import { defineConfig } from '@playwright/test';
import { findBrowser, TEST_ARGS } from './scripts/browser.ts';
import type { SiteOptions } from './tests/browser/support/test.ts';

const executablePath = findBrowser();

export default defineConfig<SiteOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      args: [...TEST_ARGS],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
    // Saving everything at each test's first page would cost more than the tests; some ask for it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
  },
});
