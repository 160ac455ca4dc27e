import type { Plugin } from 'vite';

/**
 * What every quiz needs, in one file: it compresses better than a dozen small ones, and arrives in one
 * request. What only some need (a kind's view, the pages of an assessment, the result) stays apart.
 */
const core =
  /preact|nanostores|preload-helper|src\/record\/(attempts|check|codec|result-codec|new-id|shelf|stores)|src\/questions\/(index|views|shared\/(choices|rich-text|words))|src\/islands\/(use-store|quiz\/(question-field|trouble|sitting|context|load-views))|src\/quiz\/(facts|quiz)\.|src\/messages\/fill/;

/** How scripts are divided into files for the browser. */
export function clientFiles(): Plugin {
  return {
    name: 'client-files',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'quiz', test: core }] } } },
            },
          }
        : null,
    // Vite's own helper looks up what to preload at run time and weighs 0.9 kB; a page's head names it instead.
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
  };
}
