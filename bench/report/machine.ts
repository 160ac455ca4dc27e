import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.ts';
import { BENCH, ROOT } from '../paths.ts';

export interface Machine {
  processor: string;
  cores: number;
  /** Bytes. */
  memory: number;
  system: string;
  node: string;
  chromium: string;
  /** The state of the project that was measured. */
  commit: string;
}

function output(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

/** What it was measured on. */
export function machine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    chromium: output(findBrowser() ?? 'chromium', ['--version']),
    commit: output('git', ['rev-parse', '--short', 'HEAD']),
  };
}

interface PackageFile {
  version?: string;
  dependencies?: Record<string, string>;
}

/** Packages that a folder of bench/ pins, or that the project's own pages are made with, and the versions that are installed. */
export function versionsOf(folder: string | undefined): Record<string, string> {
  const root = folder === undefined ? ROOT : join(BENCH, folder);
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as PackageFile;
  const names = [...Object.keys(read('package.json').dependencies ?? {}), 'starlight-quiz'];
  const installed = (name: string) => join('node_modules', name, 'package.json');
  return Object.fromEntries(
    names
      .filter((name) => existsSync(join(root, installed(name))))
      .map((name) => [name, read(installed(name)).version ?? 'unknown']),
  );
}
