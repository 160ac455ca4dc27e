import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { relativise } from './any-folder.ts';
import { clientFiles } from './client-files.ts';
import { tightenPolicy } from './policy.ts';
import { addPreloads, readScripts } from './preloads.ts';

/** So many files are open at a time. */
const AT_ONCE = 50;

/** Leaves out a warning about every MDX file that is known, harmless, and not ours to mend. */
function quietly(): Plugin {
  return {
    name: 'quietly',
    onLog: (_, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : null),
  };
}

/** What is done to the files of dist/ once Astro has written them. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [clientFiles(), quietly()],
            experimental: { renderBuiltUrl: () => ({ relative: true }) },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = readScripts(join(root, '_astro'));
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile() && /\.(html|css|js)$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name));
        const finishFile = async (file: string) => {
          const path = relative(root, file).split(sep).join('/');
          const text = await readFile(file, 'utf8');
          const whole = path.endsWith('.html') ? addPreloads(tightenPolicy(text), scripts) : text;
          await writeFile(file, relativise(whole, path));
        };
        // Several at a time: to wait for the disk file by file takes longer than the work.
        while (files.length > 0) await Promise.all(files.splice(-AT_ONCE).map(finishFile));
      },
    },
  };
}
