import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.ts';
import type { SiteOptions } from './tests/browser/support/test.ts';

const executablePath = findBrowser();

// A full Chromium, as Debian and Chrome have it, makes a window for every test and loads two pages into it that
// list what one types into the address bar: more work than the tests themselves. Of this switch the last one
// counts, so what Playwright turns off stands here again.
const OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

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
      args: [...BROWSER_ARGS, `--disable-features=${OFF}`],
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
