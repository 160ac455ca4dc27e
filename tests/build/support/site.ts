import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The text of all its descendants. */
  text: string;
  /** Line of its start tag in the file, from 1. */
  line: number;
}

export interface Page {
  /** Path below the site's root, with slashes: `guides/six-needs/index.html`. */
  path: string;
  /** All elements as a browser sees them, in document order, contents of templates included. */
  elements: Element[];
}

/** A built site. Files that hold no text are there with an empty content. */
export interface Site {
  files: ReadonlyMap<string, string>;
  pages: Page[];
}

/** What is wrong with a site: one line for each fault, beginning with `file:line:`. */
export type Rule = (site: Site) => string[] | Promise<string[]>;

const TEXT = /^\.(html|css|m?js|json|map|xml|txt|svg|webmanifest)$/;

/** Reads a built site from its folder. */
export function readSite(folder: string): Site {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    files[path] = TEXT.test(extname(path)) ? readFileSync(file, 'utf8') : '';
  }
  return siteOf(files);
}

/** Makes a site of files by path below its root. */
export function siteOf(files: Readonly<Record<string, string>>): Site {
  const pages = Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, html]) => ({ path, elements: elementsOf(html) }));
  return { files: new Map(Object.entries(files)), pages };
}

/** The beginning of a fault's line. */
export function at(page: Page, element?: Element): string {
  return element ? `${page.path}:${element.line}: <${element.tag}>` : `${page.path}:`;
}

type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if ('tagName' in node) {
      const { attrs, sourceCodeLocation } = node;
      const element = {
        tag: node.tagName,
        attributes: Object.fromEntries(
          attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
        ),
        text: '',
        line: sourceCodeLocation?.startLine ?? 0,
      };
      found.push(element);
      const children = 'content' in node ? node.content.childNodes : node.childNodes;
      element.text = children.map(visit).join('');
      return element.text;
    }
    return 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}
