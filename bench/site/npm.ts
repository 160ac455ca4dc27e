import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH, ROOT } from '../paths.ts';

/** The environment of every command here: the project's own Node first, and nothing phoned home. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NODE_ENV: __, ...rest } = process.env;
  const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  return { ...rest, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Runs npm in a folder; what it prints is shown only when it fails. */
export function npm(folder: string, args: readonly string[]): boolean {
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
  if (status !== 0) console.warn(stderr.trim().split('\n').slice(0, 4).join('\n'));
  return status === 0;
}

/** Installs what bench/<name> pins, when it is not there yet. */
export function ensureInstalled(name: string): void {
  const folder = join(BENCH, name);
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  console.log(`Installing the packages of bench/${name} …`);
  if (!npm(folder, ['ci', '--ignore-scripts'])) throw new Error(`npm ci failed in bench/${name}.`);
}
