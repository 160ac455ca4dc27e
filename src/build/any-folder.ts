import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Stands for the site's root while Astro builds; no real path is called so. */
export const SENTINEL = '/__BASE__/';

/**
 * Replaces the sentinel in one file by the way back to the site's root.
 *
 * @param text a page, style sheet or script as Astro wrote it
 * @param path its path below dist/, with slashes, for example `guides/six-needs/index.html`
 * @returns the same with relative addresses only
 */
export function relativise(text: string, path: string): string {
  const depth = path.split('/').length - 1;
  return text.replaceAll(SENTINEL, depth === 0 ? './' : '../'.repeat(depth));
}

/** Makes dist/ independent of the folder it is served from (decision 7 of the design). */
export function anyFolder(): AstroIntegration {
  return {
    name: 'any-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { experimental: { renderBuiltUrl: () => ({ relative: true }) } } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !/\.(html|css|js)$/.test(entry.name)) continue;
          const file = join(entry.parentPath, entry.name);
          const path = relative(root, file).split(sep).join('/');
          await writeFile(file, relativise(await readFile(file, 'utf8'), path));
        }
      },
    },
  };
}
