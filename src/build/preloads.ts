import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts in dist/_astro: what each imports at once, by file name. */
export interface ScriptFiles {
  imports: ReadonlyMap<string, readonly string[]>;
}

/** Reads which script files import which. */
export function readScripts(folder: string): ScriptFiles {
  const imports = new Map<string, string[]>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const found = text.matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'`(]*?["'`]\.\/([\w.$-]+\.js)["'`]/g);
    imports.set(name, [...new Set([...found].map(([, file = '']) => file))]);
  }
  return { imports };
}

/** All files that come with some files, those included. */
export function closure(names: readonly string[], { imports }: ScriptFiles): Set<string> {
  const all = new Set<string>();
  const visit = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    imports.get(name)?.forEach(visit);
  };
  names.forEach(visit);
  return all;
}

/**
 * Names in a page's head the scripts that its scripts will import, so that all are fetched at once and
 * not one level after another.
 *
 * A quiz asks for some of its files only when it starts: it lists them in `data-needs`, and the kinds of
 * its questions in `data-kinds`, as the beginnings of their names. The kinds get their files there. The quiz
 * itself is in the file that `data-from` names.
 */
export function addPreloads(html: string, scripts: ScriptFiles): string {
  const entries = [...html.matchAll(/<script type="module" src="([^"]*\/)([\w.$-]+\.js)">/g)];
  if (entries.length === 0) return html;
  const folder = entries[0]?.[1] ?? '';
  const needs = [...html.matchAll(/data-(?:needs|kinds)="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const asked = [...scripts.imports.keys()].filter((name) =>
    needs.some((need) => name.startsWith(`${need}.`)),
  );
  const named = new Set(entries.map(([, , name = '']) => name));
  const fileOf = (need: string) => asked.find((name) => name.startsWith(`${need}.`));
  const links = [...closure([...named, ...asked], scripts)]
    .filter((name) => !named.has(name))
    .map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  const kindFiles = (_: string, list: string) => {
    const files = list.split(' ').map((kind) => `${kind}=${fileOf(kind)}`);
    return `data-kinds="${files.join(' ')}"`;
  };
  const data = [...new Set([...html.matchAll(/data-from="([^"]*)"/g)].map(([, file]) => file))].map(
    (file) => `<link rel="preload" href="${file}" as="fetch" crossorigin>`,
  );
  return html
    .replace('</head>', `${[...links, ...data].join('')}</head>`)
    .replace(/data-kinds="([^"]*)"/g, kindFiles);
}
