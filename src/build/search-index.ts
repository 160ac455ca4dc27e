import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchPageOf } from './search-page.ts';

/** Pagefind tells the server the time of each search in an address. Here nothing a reader does is told. */
async function withoutTime(file: string): Promise<void> {
  const text = (await readFile(file, 'utf8')).replace(/entryUrl\s*\+=\s*`\?ts=[^`]*`/g, "entryUrl+=''");
  if (text.includes('?ts='))
    throw new Error(`${file} puts the time into an address in another way than before.`);
  await writeFile(file, text);
}

/** Names in the page for searching what a search asks for one after another, so that all of it comes at once. */
async function nameInPage(root: string): Promise<void> {
  const page = join(root, 'search', 'index.html');
  const html = await readFile(page, 'utf8');
  const folder = join(root, 'pagefind');
  const names = (await readdir(folder)).filter((name) => name.includes('.'));
  // Of a long handbook, only a word tells which part of the index is needed.
  const [part = '', ...others] = await readdir(join(folder, 'index'));
  if (part && others.length === 0) names.push(`index/${part}`);
  const links = names.map((name) => linkTo(`../pagefind/${name}`, ' fetchpriority="low"'));
  // Its own script is needed by all: the browser comes to it only when the styles are there.
  const own = [...html.matchAll(/<script type="module" src="([^"]*)">/g)].map(([, src = '']) => linkTo(src));
  const ahead = '<template data-ahead="">';
  if (!html.includes(ahead)) throw new Error(`${page} has no ${ahead} for what a search asks for.`);
  const named = html.replace(ahead, ahead + links.join('')).replace('</head>', `${own.join('')}</head>`);
  await writeFile(page, named);
}

/** A link by which the browser asks for a file before it is needed. */
function linkTo(href: string, how = ''): string {
  const as = href.endsWith('.js') ? 'rel="modulepreload"' : 'rel="preload" as="fetch" crossorigin';
  return `<link ${as}${how} href="${href}">`;
}

/** What is to be found in the built site. */
export interface Search {
  /**
   * Takes up a file of the site, if it is a page that is searched. A quiz is found where it was met first: the
   * check of a guide in its guide, if that came before the page of the check alone.
   */
  add(path: string, html: string): Promise<void>;
  /** Writes the index into pagefind/ below the built site. Nothing can be added any more. */
  write(root: string): Promise<void>;
  /** Tells the page for searching of the index, once both are written, and gives how many pages can be found. */
  name(root: string): Promise<number>;
}

/** Opens an empty index of the search, for pages in a language. */
export async function openSearch(lang: string): Promise<Search> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  let count = 0;
  const met = new Set<string>();
  return {
    async add(path, html) {
      const page = searchPageOf(path, html);
      if (!page || (page.kind === 'quizzes' && page.quizzes.every((id) => met.has(id)))) return;
      // Copied: a part of a text would keep the whole page in memory.
      for (const id of page.quizzes) met.add(Buffer.from(id).toString());
      const { url, kind, title, body } = page;
      const meta = `data-pagefind-meta="kind:${kind}"`;
      const content = `<html lang="${lang}"><body><main data-pagefind-body ${meta}><h1>${title}</h1>${body}</main></body></html>`;
      const { errors: faults } = await index.addHTMLFile({ url: `/${url}`, content });
      if (faults.length > 0) throw new Error(`Pagefind cannot read ${url}: ${faults.join(' ')}`);
      count += 1;
    },
    async write(root) {
      const folder = join(root, 'pagefind');
      await index.writeFiles({ outputPath: folder });
      await close();
      // Its own interfaces and its worker are not used: the page for searching is ours, and its policy allows none.
      for (const name of await readdir(folder)) {
        if (/ui|highlight|playground|component|worker|unknown/.test(name))
          await rm(join(folder, name), { recursive: true });
      }
      await withoutTime(join(folder, 'pagefind.js'));
    },
    async name(root) {
      await nameInPage(root);
      return count;
    },
  };
}
