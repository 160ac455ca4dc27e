import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CACHE, ROOT } from '../paths.ts';
import type { Rival } from '../rivals/rival.ts';

/** One thing that was measured, or the reason why it was not. */
export interface Cell<T = unknown> {
  kind: string;
  rival: string;
  guides: number;
  /** Which time it was measured, from 1. */
  run: number;
  /** Changes with what was measured: a cell of another build is measured anew. */
  inputs: string;
  /** When it was measured, and how busy the machine was: the load of the last minute. */
  at: string;
  load: number;
  value?: T;
  error?: string;
}

export type Place = Pick<Cell, 'kind' | 'rival' | 'guides' | 'run'>;

const fileOf = ({ kind, rival, guides, run }: Place) => join(CACHE, `${kind}-${rival}-${guides}-${run}.json`);

function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return existsSync(path) ? [path] : [];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** What a rival's sites are made from, as one number. */
export function inputsOf(rival: Rival): string {
  const hash = createHash('sha256');
  for (const path of [...rival.inputs, 'bench/corpus', `bench/rivals/${rival.packages ?? rival.name}.ts`]) {
    for (const file of filesIn(join(ROOT, path)))
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.update(rival.note()).digest('hex').slice(0, 16);
}

/** All cells that were measured. */
export function readCells(): Cell[] {
  if (!existsSync(CACHE)) return [];
  const files = readdirSync(CACHE).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(CACHE, name), 'utf8')) as Cell);
}

export function forgetCells(): void {
  rmSync(CACHE, { recursive: true, force: true });
}

/** Whether a cell was measured, of these inputs, and came to something. */
export function isMeasured(place: Place, inputs: string): boolean {
  const file = fileOf(place);
  if (!existsSync(file)) return false;
  const cell = JSON.parse(readFileSync(file, 'utf8')) as Cell;
  return cell.inputs === inputs && cell.error === undefined;
}

/** Measures a cell and keeps what came of it, failure too. Gives whether it came to something. */
export async function measureCell<T>(
  place: Place,
  inputs: string,
  measure: () => Promise<T>,
): Promise<Cell<T>> {
  const cell: Cell<T> = { ...place, inputs, at: new Date().toISOString(), load: loadavg()[0] ?? 0 };
  try {
    cell.value = await measure();
  } catch (error) {
    cell.error = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(fileOf(place), `${JSON.stringify(cell, null, 2)}\n`);
  return cell;
}
