import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { kinds } from '../questions/index.ts';
import { AT_HAND } from '../questions/kind.ts';
import { lightened } from './lighter-preact.ts';

/**
 * What every quiz needs, in one file: it compresses better than a dozen small ones, and arrives in one
 * request. What only some need (a kind's view, the pages of an assessment, the result) stays apart.
 */
const core =
  /preact\/(dist|jsx)|src\/record\/(attempt-codec|attempts|check|entry|join|new-id|shelf)\.|src\/questions\/(kind|views|single\/(view|grade)|shared\/(choices|option-choices|options|rich-text|page))\.|src\/islands\/quiz\/(question-field|attempt-address|trouble|sitting|context|load-views|mount)\.|src\/quiz\/(facts|quiz)\.|src\/messages\/fill/;

/** The pages of an assessment, in one file although the record page shows answers with a part of it. */
const assessment =
  /src\/islands\/quiz\/(mount-assessment|assessment|answer|start-step|question-step|questions|stems|error-summary|result-step|later|load-result|step-words|anchors)|src\/quiz\/(steps|form|length)\./;

const groups = [
  // The script of every page; what only guides or the home page need stays apart.
  {
    name: 'page',
    test: /preload-helper|src\/page\/(page|dom|keep|keys|theme|offline)\./,
  },
  { name: 'quiz', test: core },
  { name: 'scale', test: /src\/questions\/shared\/scale/ },
  { name: 'hooks', test: /preact\/hooks|src\/islands\/use-store/ },
  { name: 'assessment', test: assessment },
];

/** The views of all kinds but one, as files of their own: a page names those that its quizzes ask for. */
function viewFiles(): { id: string; name: string }[] {
  const apart = kinds.filter((name) => name !== AT_HAND);
  return apart.map((name) => ({
    id: fileURLToPath(new URL(`../questions/${name}/view.tsx`, import.meta.url)),
    name,
  }));
}

const lighter = [
  {
    // Vite's own looks up what to preload at run time and weighs 0.9 kB; a page's head names it instead.
    file: /vite\/preload-helper\.js$/,
    code: 'export const __vitePreload = (load) => load();',
  },
  {
    // Preact's own is a second createElement, to spare some work that our few elements are not worth.
    file: /preact\/jsx-runtime\/dist\/jsxRuntime\.(module\.js|mjs)$/,
    code: `import { createElement, Fragment } from 'preact';
      const jsx = (type, props, key) =>
        createElement(type, key === undefined ? props : { ...props, key });
      export { Fragment, jsx, jsx as jsxs };`,
  },
];

/** The table of messages of a language. */
const MESSAGES = /\/src\/messages\/(?!fill\.)[\w-]+\.ts$/;

/** Makes a module of each group of messages: as one, all would go where some are wanted first. */
function inGroups(code: string, id: string): string {
  const groups = [...code.matchAll(/^export const (\w+)/gm)];
  return groups.map(([, name]) => `export { ${name} } from ${JSON.stringify(`${id}?${name}`)};`).join('\n');
}

/**
 * Takes Vite's helper out of a file that is about to be written: each dynamic import is wrapped for it, and the
 * file that holds it would be fetched only for it.
 */
function withoutHelper(code: string): string {
  return code
    .replace(
      /__vitePreload\((async )?\(\) => (.*?), ?__VITE_PRELOAD__(?:, ?import\.meta\.url)?\)/gs,
      (_, takes: string, load: string) => (takes ? `(async () => ${load})()` : load),
    )
    .replace(
      /import \{([^}]*\b__vitePreload\b[^}]*)\} from ("[^"]*");?/g,
      (_, names: string, file: string) => {
        const left = names.split(',').filter((name) => !/\b__vitePreload\b/.test(name));
        return left.length > 0 ? `import {${left}} from ${file};` : '';
      },
    );
}

/**
 * What runs as soon as a check is there, or at the first click in it. The browser is told to compile all of it as it
 * arrives, beside the main thread: else each function is compiled at the moment the reader waits for it, a quarter of what
 * the scripts take from a click to its feedback.
 */
const AT_ONCE = /^(quiz|CheckScript)$/;

/** How scripts are divided into files for the browser. */
export function clientFiles(): Plugin {
  return {
    name: 'client-files',
    enforce: 'pre',
    // Asked of each of the many modules that render the pages, it would slow the build down.
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: {
                output: {
                  codeSplitting: { groups },
                  entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash:6].js`,
                  chunkFileNames: '_astro/[name].[hash:6].js',
                },
              },
            },
          }
        : null,
    buildStart() {
      // A server for reading the content starts with it too.
      if (this.environment.mode !== 'build') return;
      for (const file of viewFiles()) this.emitFile({ type: 'chunk', preserveSignature: 'strict', ...file });
    },
    transform(code, id) {
      if (MESSAGES.test(id) && this.environment.mode === 'build')
        return { code: inGroups(code, id), map: null };
      if (!/preact\/dist\/preact\.m/.test(id)) return null;
      return { code: lightened(code), map: null };
    },
    renderChunk: (code) => withoutHelper(code),
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk' && AT_ONCE.test(file.name.replace(/\.astro.*/, '')))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
    load: (id) => lighter.find(({ file }) => file.test(id))?.code ?? null,
  };
}
