/** Tags that an author's Markdown can become. */
export type RichTag = 'p' | 'em' | 'strong' | 'code' | 'a' | 'ul' | 'ol' | 'li';

/** An element of formatted text: tag, content, and for `a` the address. */
export type RichElement = [tag: RichTag, content: Rich, href?: string];

/**
 * Formatted text: Markdown that the build has turned into a tree. The browser renders it
 * element by element, so that no text of an author or reader ever passes through innerHTML.
 */
export type Rich = string | (string | RichElement)[];

/** Formatted text without its formatting. */
export function plain(rich: Rich): string {
  if (typeof rich === 'string') return rich;
  return rich.map((part) => (typeof part === 'string' ? part : plain(part[1]))).join('');
}
