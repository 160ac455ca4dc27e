/** A term that guides can explain. */
export interface Term {
  id: string;
  term: string;
  also: readonly string[];
  /** Explained only where a guide links to it. */
  common: boolean;
}

/** A text with the first mention of each term made into a button, and the terms that were found. */
export interface Marked {
  html: string;
  used: string[];
}

/** Inside these nothing is explained: headings, links, controls, code, and what is set as a label. */
const CLOSED = /^(a|h[1-6]|button|form|fieldset|label|summary|th|code|pre|script|style|svg|details)$/;
const LABEL = /^<(p|span|div)\b[^>]*(class="[^"]*\b(piece-label|piece-title|term-note)\b|data-island)/;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** Matches a word wherever it stands alone. Capitals count only where the glossary has them. */
function matcher(words: readonly string[]): RegExp {
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const first = word.charAt(0);
      return first === first.toLowerCase() && first !== first.toUpperCase()
        ? `[${first.toUpperCase()}${first}]${escaped(word.slice(1))}`
        : escaped(word);
    });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

/** By their words: the terms are the same in every guide, and a pattern takes longer to make than to try. */
const matchers = new Map<string, RegExp>();

function matcherOf(words: readonly string[]): RegExp {
  const key = words.join('\n');
  const known = matchers.get(key);
  if (known) return known;
  const made = matcher(words);
  matchers.set(key, made);
  return made;
}

function buttonFor(id: string, words: string): string {
  return `<button type="button" class="term" popovertarget="term-${id}">${words}</button>`;
}

/**
 * Explains terms in the text of a guide: the first mention of each, and each link to the glossary,
 * becomes a button that opens its note.
 *
 * @param html as the build made it, before addresses are made relative
 * @param glossary the address of the glossary as the links of the text have it
 */
export function markTerms(html: string, terms: readonly Term[], glossary: string): Marked {
  const used = new Set<string>();
  const ids = new Set(terms.map(({ id }) => id));
  // An author's own link to a term comes first: it says where the note belongs.
  const linked = html.replace(
    /<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
    (link, href: string, words: string) => {
      const id = href.startsWith(`${glossary}#`) ? href.slice(glossary.length + 1) : '';
      if (!ids.has(id)) return link;
      used.add(id);
      return buttonFor(id, words);
    },
  );
  const open = new Map(
    terms
      .filter(({ id, common }) => !common && !used.has(id))
      .map(({ id, term, also }) => [id, matcherOf([term, ...also])]),
  );
  // Most texts mention none: one look tells.
  const any = matcherOf(terms.flatMap(({ term, also }) => [term, ...also]));
  const closed: string[] = [];
  const explain = (text: string): string => {
    if (!any.test(text)) return text;
    let first: { id: string; at: number; words: string } | undefined;
    for (const [id, pattern] of open) {
      const match = pattern.exec(text);
      if (
        match &&
        (!first ||
          match.index < first.at ||
          (match.index === first.at && match[0].length > first.words.length))
      )
        first = { id, at: match.index, words: match[0] };
    }
    if (!first) return text;
    open.delete(first.id);
    used.add(first.id);
    const { id, at, words } = first;
    return text.slice(0, at) + buttonFor(id, words) + explain(text.slice(at + words.length));
  };
  const marked = linked.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (!part.startsWith('<')) return closed.length > 0 ? part : explain(part);
    const [, end, name = ''] = part.match(/^<(\/?)([a-z][\w-]*)/i) ?? [];
    if (end) {
      if (closed.at(-1) === name) closed.pop();
    } else if (!part.endsWith('/>') && (CLOSED.test(name) || LABEL.test(part) || closed.at(-1) === name)) {
      closed.push(name);
    }
    return part;
  });
  return { html: marked, used: terms.flatMap(({ id }) => (used.has(id) ? [id] : [])) };
}
