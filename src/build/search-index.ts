import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page as the search knows it: only what is worth finding, under headings whose ids are anchors. */
export interface SearchPage {
  /** Its address from the site's root, without the slash at the beginning. */
  url: string;
  kind: 'guides' | 'quizzes' | 'glossary';
  title: string;
  body: string;
}

const attribute = (node: Element, name: string) => node.attrs.find((each) => each.name === name)?.value;
const isElement = (node: Node): node is Element => 'tagName' in node;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function all(node: Node, fits: (element: Element) => boolean): Element[] {
  const own = isElement(node) && fits(node) ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap((child) => all(child, fits)) : [])];
}

const hasClass = (name: string) => (element: Element) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
const isTag = (name: string) => (element: Element) => element.tagName === name;

function textOf(node: Node | undefined): string {
  if (!node) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function without(node: Element, fits: (element: Element) => boolean): Element {
  node.childNodes = node.childNodes.filter((child) => !(isElement(child) && fits(child)));
  for (const child of node.childNodes) if (isElement(child)) without(child, fits);
  return node;
}

/** The text of a guide, without its quiz and the notes on words, which are found where they belong. */
function ofGuide(document: Node): string {
  const [text] = all(document, hasClass('guide-text'));
  if (!text) return '';
  const skipped = (element: Element) =>
    attribute(element, 'data-island') !== undefined || hasClass('terms')(element);
  return serialize(without(text, skipped));
}

/** The questions of a quiz with their answers, but not which of them is right. */
function ofQuiz(document: Node): string {
  return all(document, (element) => attribute(element, 'data-question') !== undefined)
    .map((field) => {
      const question = textOf(all(field, isTag('legend'))[0]).trim();
      const answers = all(field, isTag('label')).map((label) => textOf(label).trim());
      return `<h2 id="${attribute(field, 'id')}">${escaped(question)}</h2><p>${escaped(answers.join('. '))}</p>`;
    })
    .join('');
}

function ofGlossary(document: Node): string {
  const [list] = all(document, hasClass('glossary'));
  return (list ? all(list, (element) => attribute(element, 'id') !== undefined) : [])
    .map((entry) => {
      const word = textOf(all(entry, isTag('dt'))[0]).trim();
      const means = all(entry, isTag('dd')).map(textOf).join(' ').trim();
      return `<h2 id="${attribute(entry, 'id')}">${escaped(word)}</h2><p>${escaped(means)}</p>`;
    })
    .join('');
}

/** Reads what the search knows of a built page; undefined for pages that are not searched. */
export function searchPageOf(path: string, html: string): SearchPage | undefined {
  const url = path.replace(/index\.html$/, '');
  const kind = /^guides\/[^/]+\/$/.test(url)
    ? 'guides'
    : /^quizzes\/[^/]+\/$/.test(url)
      ? 'quizzes'
      : url === 'glossary/'
        ? 'glossary'
        : undefined;
  if (!kind) return undefined;
  const document = parse(html);
  const title = textOf(all(document, isTag('h1'))[0]).trim();
  const body = { guides: ofGuide, quizzes: ofQuiz, glossary: ofGlossary }[kind](document);
  return { url, kind, title, body };
}

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
  const names = (await readdir(join(root, 'pagefind'))).filter((name) => name.includes('.'));
  const links = names.map((name) => {
    const how = name.endsWith('.js') ? 'rel="modulepreload"' : 'rel="preload" as="fetch" crossorigin';
    return `<link ${how} href="../pagefind/${name}">`;
  });
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('</head>', `${links.join('')}</head>`));
}

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
  for (const path of await readdir(root, { recursive: true })) {
    if (!path.endsWith('index.html')) continue;
    const page = searchPageOf(path.replaceAll('\\', '/'), await readFile(join(root, path), 'utf8'));
    if (!page || page.body === '') continue;
    const { url, kind, title, body } = page;
    const meta = `data-pagefind-meta="kind:${kind}"`;
    const content = `<html lang="${lang}"><body><main data-pagefind-body ${meta}><h1>${escaped(title)}</h1>${body}</main></body></html>`;
    const { errors: faults } = await index.addHTMLFile({ url: `/${url}`, content });
    if (faults.length > 0) throw new Error(`Pagefind cannot read ${url}: ${faults.join(' ')}`);
    count += 1;
  }
  await index.writeFiles({ outputPath: join(root, 'pagefind') });
  await close();
  // Its own interfaces and its worker are not used: the page for searching is ours, and its policy allows none.
  for (const name of await readdir(join(root, 'pagefind'))) {
    if (/ui|highlight|playground|component|worker|unknown/.test(name))
      await rm(join(root, 'pagefind', name), { recursive: true });
  }
  await withoutTime(join(root, 'pagefind', 'pagefind.js'));
  await nameInPage(root);
  return count;
}
