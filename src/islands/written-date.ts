/** A day as the page's language writes it: "21 November 2026". In the reader's own time zone. */
export function writtenDate(time: string): string {
  return new Date(time).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
}
