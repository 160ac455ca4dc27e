import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AT_HAND } from '../questions/kind.ts';

/** The scripts in dist/_astro: what each imports at once, by file name. */
export interface ScriptFiles {
  imports: ReadonlyMap<string, readonly string[]>;
  /** Of a file that does nothing but import another: that other. */
  behind: ReadonlyMap<string, string>;
}

/** Reads which script files import which. */
export function readScripts(folder: string): ScriptFiles {
  const imports = new Map<string, string[]>();
  const behind = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const found = text.matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'`(]*?["'`]\.\/([\w.$-]+\.js)["'`]/g);
    imports.set(name, [...new Set([...found].map(([, file = '']) => file))]);
    const [, only] = text.match(/^import\s*["'`]\.\/([\w.$-]+\.js)["'`];?\s*$/) ?? [];
    if (only) behind.set(name, only);
  }
  return { imports, behind };
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

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** What a page asks for ahead only at times: files by the beginnings of their names, and the script that decides. */
const AHEAD = /<template data-ahead="([^"]*)"><\/template>\s*(<script>.*?<\/script>)/s;

/** The files whose names begin so, up to a stop. */
const filesOf = (needs: readonly string[], { imports }: ScriptFiles) =>
  [...imports.keys()].filter((name) => needs.some((need) => name.startsWith(`${need}.`)));

const linkTo = (file: string, how = '') => `<link rel="modulepreload"${how} href="${file}">`;

/**
 * Fills the template of what is asked for ahead only at times, and puts it and its script where they do not wait
 * for the styles: behind the policy, which does not hold for what stands before it. What shows first comes first.
 */
function fillAhead(html: string, folder: string, named: ReadonlySet<string>, scripts: ScriptFiles): string {
  const [found, needs = '', script] = AHEAD.exec(html) ?? [];
  if (found === undefined) return html;
  const asked = needs.split(' ').flatMap((need) => {
    const files = filesOf([need], scripts);
    if (files.length === 0) throw new Error(`A page asks ahead for ${need}, and no script is called so.`);
    return files;
  });
  const files = [...closure(asked, scripts)].filter((name) => !named.has(name));
  const links = files.map((name) => linkTo(folder + name, ' fetchpriority="low"')).join('');
  const filled = `<template data-ahead="">${links}</template>${script}`;
  return html.replace(found, '').replace(POLICY, (policy) => policy + filled);
}

/** Lets a page name at once what a script of it only imports: a request less. */
const past = (html: string, { behind }: ScriptFiles) =>
  html.replace(
    /(<script type="module" src="[^"]*\/)([\w.$-]+\.js)(?=">)/g,
    (_, start: string, name: string) => start + (behind.get(name) ?? name),
  );

/**
 * Names in a page's head the scripts that its scripts will import, so that all are fetched at once and
 * not one level after another.
 *
 * A quiz asks for some of its files only when it starts: it lists them in `data-needs`, and the kinds of
 * its questions in `data-kinds`, as the beginnings of their names. The kinds get their files there, but
 * for the one that comes with every quiz. The quiz itself is in the file that `data-from` names.
 *
 * @throws where a kind has no file
 */
export function addPreloads(page: string, scripts: ScriptFiles): string {
  const html = past(page, scripts);
  const entries = [...html.matchAll(/<script type="module" src="([^"]*\/)([\w.$-]+\.js)">/g)];
  if (entries.length === 0) return html;
  const folder = entries[0]?.[1] ?? '';
  const needs = [...html.matchAll(/data-(?:needs|kinds)="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const asked = filesOf(needs, scripts);
  const own = new Set(entries.map(([, , name = '']) => name));
  const fileOf = (need: string) => asked.find((name) => name.startsWith(`${need}.`));
  const all = closure([...own, ...asked], scripts);
  const links = [...all].filter((name) => !own.has(name)).map((name) => linkTo(folder + name));
  const kindFiles = (_: string, list: string) => {
    const named = list.split(' ').map((kind) => {
      const file = fileOf(kind);
      if (!file && kind !== AT_HAND) throw new Error(`A page asks a "${kind}", and no script is called so.`);
      return file ? `${kind}=${file}` : kind;
    });
    return `data-kinds="${named.join(' ')}"`;
  };
  const data = [...new Set([...html.matchAll(/data-from="([^"]*)"/g)].map(([, file]) => file))].map(
    (file) => `<link rel="preload" href="${file}" as="fetch" crossorigin>`,
  );
  const named = html
    .replace('</head>', `${[...links, ...data].join('')}</head>`)
    .replace(/data-kinds="([^"]*)"/g, kindFiles);
  return fillAhead(named, folder, all, scripts);
}
