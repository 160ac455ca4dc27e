import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, type Guide } from '../corpus/guide.ts';
import { BENCH, ROOT } from '../paths.ts';
import type { Rival } from '../rivals/rival.ts';

/** Where the sites are written and built: below a folder in common with the packages, which Astro needs. */
export const SITES = process.env.BENCH_SITES ?? join(BENCH, '.sites');

/** Caches that builds keep among the packages: each site has its own. */
const CACHES = new Set(['.astro', '.vite', '.cache']);

export function folderOf(rival: Rival, guides: number): string {
  return join(SITES, `${rival.name}-${guides}`);
}

/** The packages one by one, so that what a build puts beside them stays with the site. */
function linkPackages(from: string, folder: string): void {
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!CACHES.has(name)) symlinkSync(join(from, name), join(to, name));
  }
}

/**
 * Sites that are done with. To delete some ten thousand files keeps a file system busy for minutes after, and the
 * next build would be measured with that: it is done when all is measured.
 */
const DONE_WITH = join(SITES, 'done-with');

/** Puts a site out of the way, if there is one. */
export function putAway(rival: Rival, guides: number): void {
  const folder = folderOf(rival, guides);
  if (!existsSync(folder)) return;
  mkdirSync(DONE_WITH, { recursive: true });
  renameSync(folder, join(DONE_WITH, `${rival.name}-${guides}-${Date.now()}`));
}

/** Deletes the sites that were put away. */
export function removeSites(): void {
  rmSync(DONE_WITH, { recursive: true, force: true });
}

/** Writes a site anew, ready to be built for the first time. */
export function writeSite(rival: Rival, guides: number): string {
  const folder = folderOf(rival, guides);
  putAway(rival, guides);
  mkdirSync(folder, { recursive: true });
  rival.writeSite(folder);
  const all: Guide[] = [];
  for (const guide of corpus(guides)) {
    rival.writeGuide(folder, guide);
    all.push(guide);
  }
  rival.writeRest(folder, all);
  const packages = rival.packages === undefined ? ROOT : join(BENCH, rival.packages);
  linkPackages(join(packages, 'node_modules'), folder);
  return folder;
}
