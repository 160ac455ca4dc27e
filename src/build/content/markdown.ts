import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Rich, RichElement, RichTag } from '../../quiz/rich.ts';

/** Something in a Markdown text that the site does not show. `near`: the words to find it by. */
export interface MarkdownFault {
  problem: string;
  remedy: string;
  near: string;
}

/** Where a link may lead: a place of the site from its root, or a full address. */
const ADDRESS = /^(\/(?!\/)|https?:\/\/|mailto:)/;

const OWN_MACHINE = /^https?:\/\/(localhost|127\.\d|0\.0\.0\.0|\[::1?\])/i;

/** What an author is told of an address that no link can lead to, or none of others; else undefined. */
export function addressLack(url: string): Omit<MarkdownFault, 'near'> | undefined {
  const inside = 'inside the site write it from the root, as in /guides/six-needs/#empathy';
  if (!ADDRESS.test(url)) {
    const problem = `"${url}" is not an address that can be linked`;
    return { problem, remedy: `${inside}; outside, begin with https://.` };
  }
  if (!OWN_MACHINE.test(url)) return undefined;
  return { problem: `"${url}" leads to the reader’s own machine`, remedy: `${inside}.` };
}

/** An address without words, up to a sign that ends the sentence. */
const BARE = /\bhttps?:\/\/\S*[^\s.,;:?!)”’]/;

/** What an author is told of an address that stands in a text without words for it. */
export function bareAddress(url: string): Omit<MarkdownFault, 'near'> {
  return { problem: 'an address stands here without words', remedy: `write [words for it](${url}).` };
}

const tags: Partial<Record<Nodes['type'], RichTag>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  link: 'a',
  listItem: 'li',
};

const names: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML',
  image: 'an image',
  heading: 'a heading',
  blockquote: 'a quotation',
  code: 'a block of code',
  thematicBreak: 'a line across',
  break: 'a forced line break',
};

function append(tree: (string | RichElement)[], part: string | RichElement): void {
  const last = tree.at(-1);
  if (typeof part === 'string' && typeof last === 'string') tree[tree.length - 1] = last + part;
  else tree.push(part);
}

class Reader {
  readonly faults: MarkdownFault[] = [];
  readonly #text: string;
  #inLink = false;

  constructor(text: string) {
    this.#text = text;
  }

  rich(nodes: readonly (RootContent | PhrasingContent)[]): Rich {
    const tree: (string | RichElement)[] = [];
    for (const node of nodes) {
      const part = this.#part(node);
      if (part !== undefined) append(tree, part);
    }
    return tree.length === 1 && typeof tree[0] === 'string' ? tree[0] : tree;
  }

  #part(node: RootContent | PhrasingContent): string | RichElement | undefined {
    switch (node.type) {
      case 'text':
        // The words of a link may be an address.
        if (!this.#inLink) this.#bareAddress(node.value);
        return node.value.replace(/\s*\n\s*/g, ' ');
      case 'inlineCode':
        return ['code', node.value];
      case 'link': {
        const lack = addressLack(node.url);
        if (lack) this.faults.push({ ...lack, near: node.url });
        this.#inLink = true;
        const words = this.rich(node.children);
        this.#inLink = false;
        return ['a', words, node.url];
      }
      case 'list':
        return [node.ordered ? 'ol' : 'ul', this.rich(node.children)];
      case 'listItem': {
        const [only, ...more] = node.children;
        return [
          'li',
          this.rich(only?.type === 'paragraph' && more.length === 0 ? only.children : node.children),
        ];
      }
      default: {
        const tag = tags[node.type];
        if (tag && 'children' in node) return [tag, this.rich(node.children)];
        this.#refuse(node);
        return undefined;
      }
    }
  }

  #refuse(node: Nodes): void {
    // The tag that opened was told already.
    if (node.type === 'html' && node.value.startsWith('</')) return;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    this.faults.push({
      problem: `${names[node.type] ?? 'this'} cannot stand in this text`,
      remedy:
        'paragraphs, lists, links, *emphasis*, **strong** and `code` can. Put a backslash before a sign that is meant as it stands.',
      near: this.#text.slice(start, end).split('\n')[0]?.trim() ?? '',
    });
  }

  #bareAddress(words: string): void {
    const [url] = words.match(BARE) ?? [];
    if (url !== undefined) this.faults.push({ ...bareAddress(url), near: url });
  }
}

/** Turns an author's Markdown of one or more paragraphs into a tree of elements. */
export function blocks(text: string): { rich: Rich; faults: MarkdownFault[] } {
  const reader = new Reader(text);
  return { rich: reader.rich(fromMarkdown(text).children), faults: reader.faults };
}

/** Words and punctuation that mean nothing in Markdown: most texts, and reading Markdown is slow. */
const PLAIN = /^[\p{L}“‘][\p{L}\p{N} ,.;:?’‘“”()…–]*$/u;

/** Such words between stars that can be nothing but emphasis. */
const STRESSED =
  /(?<![^ (“‘])(\*\*?)([\p{L}\p{N}](?:[\p{L}\p{N} ,.;:?’‘“”()…–]*[\p{L}\p{N}])?)\1(?![^ ,.;:?)”’…–])/gu;

/** What a text of the plainest sort says; undefined for any other. */
function quickly(text: string): Rich | undefined {
  if (PLAIN.test(text)) return text;
  const [begin = '', ...parts] = text.split(STRESSED);
  const tree: (string | RichElement)[] = begin === '' ? [] : [begin];
  let between = begin || 'a';
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [stars, words = '', after = ''] = parts.slice(at, at + 3);
    tree.push([stars === '*' ? 'em' : 'strong', words]);
    if (after !== '') tree.push(after);
    between += after;
  }
  return parts.length > 0 && PLAIN.test(between) ? tree : undefined;
}

/** The same for a text of one paragraph: the tree has no `p`, and is a plain string where it can be. */
export function inline(text: string): { rich: Rich; faults: MarkdownFault[] } {
  const quick = quickly(text);
  if (quick !== undefined) return { rich: quick, faults: [] };
  const [only, ...more] = fromMarkdown(text).children;
  if (only?.type === 'paragraph' && more.length === 0) {
    const reader = new Reader(text);
    return { rich: reader.rich(only.children), faults: reader.faults };
  }
  const odd = only?.type === 'paragraph' ? more[0] : only;
  const near = odd ? (text.slice(odd.position?.start.offset ?? 0).split('\n')[0] ?? '') : '';
  const remedy =
    'write one paragraph. A sign at its beginning that makes a list, heading or quotation needs a backslash before it.';
  return { rich: text, faults: [{ problem: 'this text has to be one paragraph', remedy, near }] };
}
