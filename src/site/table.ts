/** The headings of the columns of a table, without formatting. An empty one heads nothing. */
export function columnsOf(html: string): string[] {
  return [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, label = '']) =>
    label.replace(/<[^>]*>/g, '').trim(),
  );
}

/**
 * Prepares a table of an article for a narrow screen, where each row becomes a block of its own: a cell
 * gets the heading of its column as `data-label`, and the parts inside their roles, which `display: block` would take.
 *
 * An empty heading becomes a cell, because it heads nothing.
 *
 * @param html the rows of the table as Markdown made them: one head, no merged cells
 */
export function labelCells(html: string): string {
  const labels = columnsOf(html);
  let column = 0;
  const headed = html.replace(/<th\b[^>]*>\s*<\/th>/g, '<td></td>');
  return headed.replace(/<(thead|tbody|tr|th|td)\b/g, (tag, name: string) => {
    if (name === 'tr') column = 0;
    if (name === 'td') {
      const label = labels[column++];
      return label ? `<td role="cell" data-label="${label.replaceAll('"', '&quot;')}"` : '<td role="cell"';
    }
    const roles: Record<string, string> = { tr: 'row', th: 'columnheader' };
    return `${tag} role="${roles[name] ?? 'rowgroup'}"`;
  });
}
