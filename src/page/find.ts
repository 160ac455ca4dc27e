import type { searchWords } from '../messages/en.ts';
import { indexLink } from '../site/index-link.ts';
import { button, element, one, put, root } from './dom.ts';

interface Part {
  title: string;
  url: string;
  excerpt: string;
}
interface Found extends Part {
  /** The text of the page, and the places of the words in it that were found. */
  content: string;
  locations: number[];
  meta: { title?: string; kind?: keyof typeof words.kinds };
  sub_results: Part[];
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** So many results are shown at a time, and so many of them first, while the rest is still on its way. */
const STEP = 8;
const FIRST = 2;
const form = one<HTMLFormElement>('form.search');
const status = one('.found-count');
const list = one('.found-list');
// Handed over by the page, so that the script of every page does not carry them.
const words: typeof searchWords = JSON.parse(form?.dataset.words ?? '{}');

/**
 * An excerpt as Pagefind gives it: escaped text in which `<mark>` stands around what was found. What the title
 * says already is left out.
 */
function excerptOf(html: string, title = ''): (string | Node)[] {
  const plain = (text: string) =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|quot|amp|#39);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '',
      );
  const pieces = html.split(/<mark>|<\/mark>/).map(plain);
  const whole = pieces.join('');
  const words = title.split(' ');
  // An excerpt may begin in the middle of it.
  const end = words.map((_, at) => words.slice(at).join(' ')).find((part) => part && whole.startsWith(part));
  // With the stop that stands behind a heading.
  let said = end ? end.length + whole.slice(end.length).search(/[^\s.,:;?]|$/) : 0;
  return pieces.map((text, place) => {
    const rest = text.slice(said);
    said = Math.max(0, said - text.length);
    return place % 2 === 0 || !rest ? rest : element('mark', '', rest);
  });
}

function linkTo({ url, title }: Part, term: string, name: string): HTMLElement {
  const link = element('a', name, title) as HTMLAnchorElement;
  const to = new URL(import.meta.env.INDEX_LINKS ? indexLink(url) : url, location.href);
  to.searchParams.set('find', term);
  link.href = to.href;
  return link;
}

function lineOf(found: Found, term: string): HTMLElement {
  const { meta, sub_results: parts } = found;
  const kind = words.kinds[meta.kind ?? 'guides'];
  const line = element('li', 'found', element('p', 'piece-label', kind));
  line.append(element('h2', 'found-title', linkTo({ ...found, title: meta.title ?? '' }, term, '')));
  const places = parts.filter(({ url }) => url.includes('#')).slice(0, 3);
  if (places.length === 0) line.append(...excerpt(found.excerpt));
  for (const part of places) {
    line.append(
      element('div', 'place', linkTo(part, term, 'place-title'), ...excerpt(part.excerpt, part.title)),
    );
  }
  return line;
}

/** A word as it is compared: its letters alone; and its parts, where signs divide it. */
function partsOf(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [parts.join(''), ...parts];
}

/** Whether a word of a page may stand for one that was asked for: they begin alike, up to an ending. */
function meant(word: string, asked: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === asked[same]) same += 1;
  return same >= Math.min(asked.length, Math.max(3, asked.length - 5));
}

/**
 * Whether a page has what was asked for. Of a word that stands nowhere, Pagefind takes the beginning that does
 * stand somewhere, were it a single letter: "inflation" would be found by every "in".
 */
function hasAll({ content, locations }: Found, term: string): boolean {
  const words = content.split(/\s+/);
  const there = new Set(locations.flatMap((at) => partsOf(words[at] ?? '')));
  return term
    .split(/\s+/)
    .every((word) => partsOf(word).some((asked) => [...there].some((each) => meant(each, asked))));
}

/** An excerpt as a paragraph; nothing where the title says all of it. */
function excerpt(html: string, title = ''): HTMLElement[] {
  const made = element('p', 'excerpt', ...excerptOf(html, title));
  return made.textContent?.trim() ? [made] : [];
}

/** The message for so many, as the page's language counts. */
function counted(n: number): string {
  const forms: Readonly<Record<string, string>> = words.found;
  return forms[new Intl.PluralRules(document.documentElement.lang).select(n)] ?? words.found.other;
}

let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind: Pagefind = await import(
      /* @vite-ignore */ new URL(form?.dataset.index ?? '', location.href).href
    );
    await pagefind.options({ baseUrl: root(), excerptLength: 22, noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

let latest = 0;

/** Shows what is found for some words, in the list and in the address. */
export async function search(term: string): Promise<void> {
  latest += 1;
  const asked = latest;
  const url = new URL(location.href);
  url.search = term ? `?q=${encodeURIComponent(term)}` : '';
  history.replaceState(null, '', url);
  if (!list || !status) return;
  if (!term) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    const pagefind = await load();
    const { results: all } = await pagefind.search(term);
    const best = await all[0]?.data();
    if (asked !== latest) return;
    const results = best && hasAll(best, term) ? all : [];
    const show = async (from: number): Promise<void> => {
      const found = results.slice(from, from + STEP);
      const linesOf = async (some: typeof results) => {
        const read = await Promise.all(some.map((result) => result.data()));
        return read.map((each) => lineOf(each, term));
      };
      const lines = await linesOf(from === 0 ? found.slice(0, FIRST) : found);
      if (asked !== latest) return;
      if (from > 0) list.append(...lines);
      else {
        list.replaceChildren(...lines);
        const rest = await linesOf(found.slice(FIRST));
        if (asked !== latest) return;
        list.append(...rest);
      }
      list.querySelector('.more')?.remove();
      const next = from + STEP;
      if (results.length > next) {
        const more = button('button-quiet', words.more, () => void show(next));
        list.append(element('li', 'more', more));
      }
      if (from > 0) lines[0]?.querySelector('a')?.focus();
    };
    await show(0);
    status.textContent =
      results.length === 0
        ? put(words.none, { words: term })
        : put(counted(results.length), { n: results.length, words: term });
  } catch (error) {
    console.error(error);
    status.textContent = words.failed;
  }
}

load().catch(() => {});
