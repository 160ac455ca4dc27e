import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { inputsOf, isMeasured, measureCell } from '../results/cells.ts';
import { ours } from '../rivals/ours.ts';
import { environment, npm } from '../site/npm.ts';

/** What Lighthouse says of a page of the handbook itself: points of 100, times in milliseconds. */
export interface PageRating {
  page: string;
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  lcp: number;
  tbt: number;
  cls: number;
  kB: number;
}

const FILE = join(ROOT, 'test-results/lighthouse.json');

function rate(): PageRating[] {
  rmSync(FILE, { force: true });
  if (!npm(ROOT, ['run', 'build'])) throw new Error('The handbook does not build.');
  // It fails where a page falls short: the report is to say so.
  spawnSync('npm', ['run', 'lighthouse'], { cwd: ROOT, env: environment(), stdio: 'ignore' });
  return JSON.parse(readFileSync(FILE, 'utf8')) as PageRating[];
}

/** Rates the handbook's own pages, as `npm run lighthouse` does. */
export async function measureHandbook(): Promise<void> {
  const place = { kind: 'handbook', rival: ours.name, guides: 0, run: 1 };
  const inputs = inputsOf(ours);
  if (isMeasured(place, inputs)) return;
  const { value, error } = await measureCell(place, inputs, async () => rate());
  const said = value?.map(({ page, performance }) => `${page} ${performance}`).join(', ');
  console.log(`Lighthouse, the handbook's own pages: ${said ?? `FAILED\n${error}`}`);
}
