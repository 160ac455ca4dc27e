import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** Flags for a quiet browser that talks to nobody; as root Chromium refuses its own sandbox. */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

// A full Chromium, as Debian and Chrome have it, makes a window for every test and loads two pages into it that
// list what one types into the address bar: as much work as a test itself. Of this switch the last one counts,
// so what Playwright turns off stands here again.
const OFF = [
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
];

/** Flags for tests, which open many windows. What is measured for its speed runs in a browser as it comes. */
export const TEST_ARGS: readonly string[] = [...BROWSER_ARGS, `--disable-features=${OFF.join(',')}`];

const INSTALL_HINT = [
  'The browser tests need Chromium and found none. One of these provides it:',
  '  npx playwright install --with-deps chromium    any system; downloads from cdn.playwright.dev',
  '  sudo apt-get install chromium                  Debian',
  '  install Google Chrome or Microsoft Edge        macOS, Windows, Ubuntu and others',
  '  CHROMIUM_PATH=/path/to/chromium npm test       a Chromium in an unusual place',
].join('\n');

/**
 * Finds a Chromium that starts: the one CHROMIUM_PATH names, Playwright's own, or one in a usual place.
 *
 * @returns its executable, or undefined when there is none
 * @throws when CHROMIUM_PATH is set and does not start
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and that does not start.`);
  }
  return [chromium.executablePath(), ...usualPlaces()].find(starts);
}

/**
 * Finds a Chromium or installs one: Playwright's own where its host answers, else Debian's package.
 *
 * @throws with a message that says what to install
 */
export function ensureBrowser(): string {
  const browser = findBrowser() ?? installPlaywrights() ?? installDebians();
  if (browser === undefined) throw new Error(INSTALL_HINT);
  return browser;
}

function starts(executable: string): boolean {
  if (!existsSync(executable)) return false;
  // Asked for its version, Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  // Finds the stub that stands for a snap, and missing libraries.
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

function installPlaywrights(): string | undefined {
  console.log('No Chromium found. Trying: npx playwright install chromium');
  spawnSync('npx playwright install chromium', {
    shell: true,
    // Its stack traces would bury the one sentence that says what to do.
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  });
  return findBrowser();
}

function installDebians(): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const may = isRoot || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!may) return undefined;
  const sudo = isRoot ? '' : 'sudo -n ';
  const install = 'apt-get install -y --no-install-recommends chromium fonts-liberation';
  const command = `${sudo}apt-get update && ${sudo}env DEBIAN_FRONTEND=noninteractive ${install}`;
  console.log(`Trying: ${command}`);
  spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  return findBrowser();
}

if (import.meta.main) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
