import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativise } from './any-folder.ts';
import { clientFiles } from './client-files.ts';
import { tightenPolicy } from './policy.ts';
import { addPreloads, readScripts } from './preloads.ts';

/** What is done to the files of dist/ once Astro has written them. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: { plugins: [clientFiles()], experimental: { renderBuiltUrl: () => ({ relative: true }) } },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = readScripts(join(root, '_astro'));
        for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !/\.(html|css|js)$/.test(entry.name)) continue;
          const file = join(entry.parentPath, entry.name);
          const path = relative(root, file).split(sep).join('/');
          const text = await readFile(file, 'utf8');
          const whole = path.endsWith('.html') ? addPreloads(tightenPolicy(text), scripts) : text;
          await writeFile(file, relativise(whole, path));
        }
      },
    },
  };
}
