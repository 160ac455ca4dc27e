import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Rival } from '../rivals/rival.ts';
import { environment } from '../site/npm.ts';
import { writeSite } from '../site/site.ts';
import { processes, sumOfTree } from './process-tree.ts';

/** Memory and processor time are 0 where they are not known. */
export interface Build {
  /** Milliseconds from the start of the command to its end. */
  ms: number;
  /** Milliseconds on a processor: steadier than `ms` on a busy machine. */
  cpu: number;
  /** The most memory at a time, in bytes. */
  peak: number;
}

export interface BuildCell {
  /** Of a site that was never built. */
  cold: Build;
  /** Once more, with nothing changed. */
  warm: Build;
  bytes: number;
  files: number;
  /** Of the pages among the files. */
  pages: number;
  /** The bytes by what they are, where the rival tells. */
  made?: Record<string, number>;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;

function endOf(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-1500) : 'It left no log.';
}

/** Runs `npm run build` in a folder. */
function build(folder: string): Promise<Build> {
  const log = join(folder, 'build.log');
  const output = openSync(log, 'w');
  const began = performance.now();
  const child = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let peak = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    const now = sumOfTree(child.pid, processes());
    peak = Math.max(peak, now.resident);
    cpu = Math.max(cpu, now.cpu);
  }, EVERY);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      clearInterval(watch);
      const ms = performance.now() - began;
      if (status === 0) resolve({ ms, cpu, peak });
      else reject(new Error(`The build failed (${status ?? signal}):\n${endOf(log)}`));
    });
  });
}

function sizeOf(folder: string, sorts: Rival['made']): Omit<BuildCell, 'cold' | 'warm'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size };
    });
  const made: Record<string, number> = {};
  for (const { path, bytes } of files) {
    const [sort = ''] = sorts?.find(([, paths]) => paths.test(path)) ?? [];
    made[sort] = (made[sort] ?? 0) + bytes;
  }
  return {
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files: files.length,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    ...(sorts && { made }),
  };
}

/** Writes a site, builds it twice, and leaves it there. */
export async function measureBuild(rival: Rival, guides: number): Promise<BuildCell> {
  const folder = writeSite(rival, guides);
  const cold = await build(folder);
  const warm = await build(folder);
  return { cold, warm, ...sizeOf(join(folder, rival.output), rival.made) };
}

/** Writes and builds a site, for its pages to be looked at. */
export async function buildOnce(rival: Rival, guides: number): Promise<void> {
  await build(writeSite(rival, guides));
}
