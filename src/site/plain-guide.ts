/** What the Markdown of a guide needs to know of the site. */
export interface PlainOptions {
  title: string;
  summary: string;
  /** The words that stand over the pieces of a guide. */
  words: { before: string; after: string; tryThis: string; caveat: string; check: string };
  /** An address as the file has it, of one from the site's root. */
  address: (path: string) => string;
  /** The title of a quiz. */
  quiz: (id: string) => string;
}

const attributeOf = (tag: string, name: string): string =>
  (tag.match(new RegExp(`\\b${name}=(["'])(.*?)\\1`)) ?? [])[2] ?? '';

/**
 * The text of a guide as plain Markdown: its pieces become headed quotations, and links to other guides
 * lead to their Markdown.
 *
 * @param body the MDX below the front matter
 */
export function plainGuide(body: string, { title, summary, words, address, quiz }: PlainOptions): string {
  const text = body
    .replace(/\]\((\/[^)\s]*)/g, (_, path: string) => {
      const file = path.replace(/^(\/guides\/[^/#]+)\/(?=#|$)/, '$1.md');
      return `](${address(file)}`;
    })
    .replace(
      /<(Callout|Caveat|Example|TryThis|Before|After)\b([^>]*)>\n([\s\S]*?)\n<\/\1>/g,
      (_, piece: string, tag: string, inner: string) => {
        const label = {
          Callout: attributeOf(tag, 'title'),
          Caveat: `${words.caveat} ${attributeOf(tag, 'title')}`,
          Example: [attributeOf(tag, 'trade'), attributeOf(tag, 'title')].filter(Boolean).join(': '),
          TryThis: words.tryThis,
          Before: words.before,
          After: words.after,
        }[piece];
        return [`**${label}**`, '', ...inner.trim().split('\n')]
          .map((line) => `> ${line}`.trimEnd())
          .join('\n');
      },
    )
    .replace(/<Quiz\b([^>]*?)\/?>(?:\s*<\/Quiz>)?/g, (_, tag: string) => {
      const id = attributeOf(tag, 'id');
      return `${words.check} [${quiz(id)}](${address(`/quizzes/${id}/`)})`;
    })
    .replace(/^<\/?(BeforeAfter|Definitions|Dialogue)>\n?/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `# ${title}\n\n${summary}\n\n${text}\n`;
}
