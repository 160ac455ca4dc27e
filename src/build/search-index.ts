import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchKind, searchPageOf } from './search-page.ts';

/** Pagefind tells the server the time of each search in an address. Here nothing a reader does is told. */
async function withoutTime(file: string): Promise<void> {
  const text = (await readFile(file, 'utf8')).replace(/entryUrl\s*\+=\s*`\?ts=[^`]*`/g, "entryUrl+=''");
  if (text.includes('?ts='))
    throw new Error(`${file} puts the time into an address in another way than before.`);
  await writeFile(file, text);
}

/** So many pages are on their way to Pagefind at a time. */
const AT_ONCE = 20;

/**
 * Writes the index of the search into pagefind/ below a built site.
 *
 * @param root the folder of the built site
 * @param lang its language
 * @returns how many pages can be found
 */
export async function writeSearchIndex(root: string, lang: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  let count = 0;
  const add = async (path: string) => {
    const page = searchPageOf(path, await readFile(join(root, path), 'utf8'));
    if (!page) return;
    const { url, kind, title, body } = page;
    const meta = `data-pagefind-meta="kind:${kind}"`;
    const content = `<html lang="${lang}"><body><main data-pagefind-body ${meta}><h1>${title}</h1>${body}</main></body></html>`;
    const { errors: faults } = await index.addHTMLFile({ url: `/${url}`, content });
    if (faults.length > 0) throw new Error(`Pagefind cannot read ${url}: ${faults.join(' ')}`);
    count += 1;
  };
  const paths = (await readdir(root, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(searchKind);
  // Several at a time: Pagefind works in a process of its own.
  while (paths.length > 0) await Promise.all(paths.splice(-AT_ONCE).map(add));
  await index.writeFiles({ outputPath: join(root, 'pagefind') });
  await close();
  // Its own interfaces and its worker are not used: the page for searching is ours, and its policy allows none.
  for (const name of await readdir(join(root, 'pagefind'))) {
    if (/ui|highlight|playground|component|worker|unknown/.test(name))
      await rm(join(root, 'pagefind', name), { recursive: true });
  }
  await withoutTime(join(root, 'pagefind', 'pagefind.js'));
  return count;
}
