import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The style sheets in dist/_astro by file name, and those that are joined from them. */
export type StyleFiles = Map<string, string>;

/** Reads the style sheets that a build wrote. */
export function readStyles(folder: string): StyleFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const SIDE_BY_SIDE = /(?:<link rel="stylesheet" href="[^"]*\/style\.[\w-]+\.css">\s*){2,}/g;

/**
 * Puts one style sheet in place of several that stand side by side: those of the kinds of a quiz. One file
 * compresses a third better than four small ones, and is one request.
 *
 * @param styles takes up what was joined, which is still to be written
 */
export function joinStyles(html: string, styles: StyleFiles): string {
  return html.replace(SIDE_BY_SIDE, (links) => {
    const found = [...links.matchAll(/href="([^"]*\/)(style\.[\w-]+\.css)"/g)];
    const sheets = found.map(([, , name = '']) => styles.get(name) ?? '');
    // The order of the layers stands in the sheet of every page.
    const text = sheets.map((sheet) => sheet.replace(/@layer [\w,\s]+;/g, '')).join('');
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const name = `styles.${hash}.css`;
    styles.set(name, text);
    return `<link rel="stylesheet" href="${found[0]?.[1]}${name}">`;
  });
}
