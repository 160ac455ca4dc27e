import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BENCH } from '../paths.ts';

/** Writes a file, and the folders above it. */
export function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Copies the site of bench/<name>, which has no content. */
export function copySite(name: string, folder: string): void {
  cpSync(join(BENCH, name), folder, {
    recursive: true,
    filter: (source) => !/[\\/](node_modules|package-lock\.json)$/.test(source),
  });
}
