import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './library.ts';

/** Files of other types are listed, so that a misplaced one is found, but not read. */
const READ = /\.(yaml|mdx|svg)$/;

/** All files below content/, by path. */
export async function readFiles(root: string): Promise<ContentFile[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      // One after another: a handbook may have more files than a program may open at a time.
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const text = READ.test(file) ? readFileSync(file, 'utf8') : '';
        return { path: relative(root, file).split(sep).join('/'), text };
      })
      .sort((a, b) => a.path.localeCompare(b.path))
  );
}
