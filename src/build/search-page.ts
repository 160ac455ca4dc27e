/** A page as the search knows it: only what is worth finding, under headings whose ids are anchors. All of it is HTML. */
export interface SearchPage {
  /** Its address from the site's root, without the slash at the beginning. */
  url: string;
  kind: 'guides' | 'quizzes' | 'glossary';
  title: string;
  body: string;
  /** The quizzes whose questions are in it, by their ids. */
  quizzes: string[];
}

/** A stretch of a page: an element from its first sign to behind its last. */
interface Found {
  start: number;
  end: number;
  html: string;
}

/**
 * The elements whose opening tag matches, none of them inside another. It reads only tags, and relies on
 * every element being closed, as they are in what this site's own components make: a parser of all HTML
 * takes a third of the time of a build.
 *
 * @param opening matches an opening tag from its `<`; its first group is the name of the element
 */
function elements(html: string, opening: RegExp): Found[] {
  const found: Found[] = [];
  const from = new RegExp(opening, 'g');
  for (let first = from.exec(html); first; first = from.exec(html)) {
    const tags = new RegExp(`<(/?)${first[1]}(?![\\w-])`, 'g');
    tags.lastIndex = first.index;
    let depth = 0;
    let tag = tags.exec(html);
    while (tag) {
      depth += tag[1] ? -1 : 1;
      if (depth === 0) break;
      tag = tags.exec(html);
    }
    const close = tag ? html.indexOf('>', tag.index) + 1 : html.length;
    found.push({ start: first.index, end: close, html: html.slice(first.index, close) });
    from.lastIndex = close;
  }
  return found;
}

function without(html: string, opening: RegExp): string {
  return elements(html, opening).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    html,
  );
}

/** What is read apart from what stands before it, though nothing but its tag says so. */
const BLOCKS = /<\/?(?:p|div|li|dt|dd|td|th|br|h\d|option|figcaption)(?![\w-])[^>]*>/g;
/** Where a reader writes. */
const BLANKS = /<(?:input(?=[^>]*\stype="text")|textarea)(?![\w-])[^>]*>/g;

/** The words of some HTML, with nothing run together and nothing fallen out. */
const textOf = (html = '') =>
  html
    .replace(BLANKS, ' … ')
    .replace(BLOCKS, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts one after another, each ended by a stop unless it has its own; what is said twice stands once. */
const inSentences = (texts: readonly string[]) =>
  [...new Set(texts)]
    .map((text, at, all) => (at === all.length - 1 || /[.?!…:;]["”’»)]*$/.test(text) ? text : `${text}.`))
    .join(' ');

const idOf = (html: string) => html.match(/^[^>]*\sid="([^"]*)"/)?.[1] ?? '';
const first = (html: string, opening: RegExp) => textOf(elements(html, opening)[0]?.html);

/** The text of a guide and the questions of its quizzes, without the notes on words, which are found where they belong. */
function ofGuide(html: string): string {
  const [text] = elements(html, /<(div)\sclass="guide-text[\s"]/);
  if (!text) return '';
  const read = without(text.html, /<(div)\s(?:data-island|class="terms")/);
  // Pagefind ends a paragraph, and each cell of a table, but runs its heads and the words of a list together.
  return read.replace(/<(\/?)(?:th|dt)(?=[\s>])/g, '<$1p') + ofQuiz(html);
}

/** The questions of a quiz with their answers, but not which of them is right. */
function ofQuiz(html: string): string {
  return elements(html, /<(fieldset)\s[^>]*data-question=/)
    .map(({ html: field }) => {
      // What is to be sorted stands in legends of its own. How sure one is, is asked of every question alike.
      // Steps of a scale stand under question after question.
      const own = without(field, /<(fieldset|div)\sclass="(?:sure|choices choices-scale)"/);
      const [question = '', ...items] = elements(own, /<(legend)(?=[\s>])/).map(({ html: text }) =>
        textOf(text),
      );
      const answers = elements(own, /<(label)(?=[\s>])/).map((label) => textOf(label.html));
      return `<h2 id="${idOf(field)}">${question}</h2><p>${inSentences([...items, ...answers])}</p>`;
    })
    .join('');
}

function ofGlossary(html: string): string {
  const [list] = elements(html, /<(dl)\sclass="glossary"/);
  return elements(list?.html ?? '', /<(div)\sid=/)
    .map(
      ({ html: entry }) =>
        `<h2 id="${idOf(entry)}">${first(entry, /<(dt)(?=[\s>])/)}</h2><p>${first(entry, /<(dd)(?=[\s>])/)}</p>`,
    )
    .join('');
}

const READ = { guides: ofGuide, quizzes: ofQuiz, glossary: ofGlossary };

/** What sort of page a file is to the search, by its path; undefined for what is not searched. */
function searchKind(path: string): SearchPage['kind'] | undefined {
  const [, kind] = path.match(/^(?:(guides|quizzes)\/[^/]+|(glossary))\/index\.html$/)?.filter(Boolean) ?? [];
  return kind as SearchPage['kind'] | undefined;
}

/**
 * Guides come to the search before quizzes: see `openSearch`.
 *
 * @param path of a file below dist/, with slashes
 * @returns undefined for what is not searched
 */
export function searchRank(path: string): number | undefined {
  const kind = searchKind(path);
  return kind && ['guides', 'quizzes', 'glossary'].indexOf(kind);
}

/**
 * Reads what the search knows of a page of the built site.
 *
 * @param path of its file below dist/, with slashes
 * @returns undefined for pages that are not searched, or have nothing to find
 */
export function searchPageOf(path: string, html: string): SearchPage | undefined {
  const kind = searchKind(path);
  if (!kind) return undefined;
  const body = READ[kind](html);
  const url = path.replace(/index\.html$/, '');
  const quizzes = [...html.matchAll(/<form\s[^>]*data-quiz="([^"]*)"/g)].map(([, id = '']) => id);
  return body === '' ? undefined : { url, kind, title: first(html, /<(h1)(?=[\s>])/), body, quizzes };
}
