import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject, forgetCheckup } from './content/check.ts';
import { formatFindings } from './content/finding.ts';
import { watchContent } from './content/watch.ts';

/** Stops a build. It carries no stack, because the place that matters is in the author's file. */
class ContentError extends Error {
  override name = 'ContentError';
  override stack = '';
}

/**
 * Checks everything authors have written. A build (or `astro check`, or `astro sync`) does not begin
 * while there are findings; `astro dev` goes on and shows them in the terminal and in the browser.
 */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'sync') return;
        const { findings } = await checkProject(root);
        if (findings.length > 0) throw new ContentError(formatFindings(findings));
      },
      // By now the collections are filled.
      'astro:build:start': forgetCheckup,
      'astro:server:setup': ({ server, logger }) => watchContent(server, root, logger),
    },
  };
}
