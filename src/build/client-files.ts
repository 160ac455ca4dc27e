import type { Plugin } from 'vite';

/**
 * What every quiz needs, in one file: it compresses better than a dozen small ones, and arrives in one
 * request. What only some need (a kind's view, the pages of an assessment, the result) stays apart.
 */
const core =
  /preact\/(dist|jsx)|nanostores|preload-helper|src\/record\/(attempts|check|codec|result-codec|new-id|shelf|stores)|src\/questions\/(index|views|shared\/(choices|rich-text|page))|src\/islands\/quiz\/(question-field|anchors|trouble|sitting|context|load-views|mount)|src\/quiz\/(facts|form|quiz)\.|src\/messages\/fill/;

const groups = [
  { name: 'quiz', test: core },
  { name: 'options', test: /src\/questions\/shared\/option/ },
  { name: 'scale', test: /src\/questions\/shared\/scale/ },
];

/** A kind's file is called after it, so that a page's head can name the files it will need. */
function fileName({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }): string {
  const kind = facadeModuleId?.match(/src\/questions\/([\w-]+)\/view\.tsx$/)?.[1];
  return `_astro/${kind ?? name}.[hash].js`;
}

/** How scripts are divided into files for the browser. */
export function clientFiles(): Plugin {
  return {
    name: 'client-files',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: { output: { codeSplitting: { groups }, chunkFileNames: fileName } },
            },
          }
        : null,
    // Vite's own helper looks up what to preload at run time and weighs 0.9 kB; a page's head names it instead.
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
  };
}
