import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './library.ts';

/** Files of other types are listed, so that a misplaced one is found, but not read. */
const READ = /\.(yaml|mdx|svg)$/;

/** All files below content/, by path. */
export async function readFiles(root: string): Promise<ContentFile[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = READ.test(file) ? await readFile(file, 'utf8') : '';
      return { path: relative(root, file).split(sep).join('/'), text };
    });
  return (await Promise.all(files)).sort((a, b) => a.path.localeCompare(b.path));
}
