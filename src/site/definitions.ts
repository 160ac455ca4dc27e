/**
 * Makes a list whose lines begin with a word in bold into definitions. A colon or full stop after the word goes.
 *
 * @param html the list as Markdown made it, with or without paragraphs in its lines, and no list inside
 * @returns a `div` with `dt` and `dd` for each line, to stand in a `dl`
 */
export function definitionsOf(html: string): string {
  const lines = html.matchAll(/<li>\s*(<p>\s*)?<strong>([\s\S]*?)<\/strong>([\s\S]*?)<\/li>/g);
  return [...lines]
    .map(([, paragraph = '', word = '', rest = '']) => {
      const term = word.trim().replace(/[:.]$/, '');
      const means = rest.trim().replace(/^[:.]\s*/, '');
      return `<div><dt>${term}</dt><dd>${paragraph.trim()}${means}</dd></div>`;
    })
    .join('');
}
