import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { walk } from './mdx.ts';

export interface Heading {
  id: string;
  text: string;
}

/** Something in the text of a guide that names something else, at an offset of the file. */
export interface Mention {
  name: string;
  offset: number;
}

export interface GuideBody {
  headings: Heading[];
  /** Addresses that the text links to. */
  links: Mention[];
  /** Ids of the quizzes it embeds with `<Quiz id="…" />`. */
  embeds: Mention[];
  /** Ids of the figures it shows with `<Figure id="…" />`. */
  figures: Mention[];
}

/** A stretch of a guide from one heading to the next; the first begins at the top. */
export interface Section {
  /** Where in the file it begins. */
  offset: number;
  /** Its prose without formatting, tags and code. */
  paragraphs: string[];
}

/** MDX has neither HTML nor code by indentation: with these off, its tags are read as text. */
const asMdx = { disable: { null: ['htmlFlow', 'htmlText', 'autolink', 'codeIndented'] } };

const EMBED = /<Quiz\b[^<>]*?\bid=(["'])(.*?)\1/g;
const FIGURE = /<Figure\b[^<>]*?\bid=(["'])(.*?)\1/g;

function plainText(node: Nodes): string {
  // Astro sets dashes for hyphens, which then do not count in the id of a heading.
  if (node.type === 'text') return node.value.replace(/-{2,3}/g, '–');
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function markdownOf(text: string): Root {
  return fromMarkdown(text, { extensions: [asMdx] });
}

/** The prose between the headings of a guide; `text` and `start` as for `readBody`. */
export function sectionsIn(text: string, start: number): Section[] {
  const sections: Section[] = [{ offset: start, paragraphs: [] }];
  walk(markdownOf(text), (node, offset) => {
    if (node.type === 'heading') sections.push({ offset: start + offset, paragraphs: [] });
    if (node.type === 'paragraph') {
      sections.at(-1)?.paragraphs.push(plainText(node).replace(/<[^<>]*>/g, ' '));
    }
  });
  return sections;
}

/** The text without its code, which is blanked out to keep the offsets of the rest. */
function proseOf(root: Root, text: string): string {
  let prose = text;
  walk(root, (node, start) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const end = node.position?.end.offset ?? start;
    prose = prose.slice(0, start) + ' '.repeat(end - start) + prose.slice(end);
  });
  return prose;
}

/** The links of a Markdown text, with offsets in it. */
export function linksIn(text: string, root: Root = fromMarkdown(text)): Mention[] {
  const links: Mention[] = [];
  walk(root, (node, offset) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const near = text.indexOf(node.url, offset);
    links.push({ name: node.url, offset: near < 0 ? offset : near });
  });
  return links;
}

/**
 * Reads the text of a guide. The ids of headings are those that Astro gives them.
 *
 * @param text the MDX below the front matter
 * @param start where it begins in the file
 * @param root its tree, where it is known
 */
export function readBody(text: string, start: number, root: Root = markdownOf(text)): GuideBody {
  const slugger = new Slugger();
  const headings: Heading[] = [];
  walk(root, (node) => {
    if (node.type !== 'heading') return;
    const words = plainText(node);
    headings.push({ id: slugger.slug(words), text: words });
  });
  const prose = proseOf(root, text);
  const named = (pattern: RegExp) =>
    [...prose.matchAll(pattern)].map(({ index, 2: name = '' }) => ({ name, offset: index }));
  const inFile = ({ name, offset }: Mention): Mention => ({ name, offset: start + offset });
  return {
    headings,
    links: linksIn(text, root).map(inFile),
    embeds: named(EMBED).map(inFile),
    figures: named(FIGURE).map(inFile),
  };
}
