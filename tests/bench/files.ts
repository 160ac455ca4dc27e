import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** The files that something writes into a folder, with their paths from there. */
export function filesWrittenBy(writeTo: (folder: string) => void): { path: string; text: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  try {
    writeTo(folder);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => ({ path: relative(folder, file), text: readFileSync(file, 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
