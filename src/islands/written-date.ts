/** Made once: to make it takes a phone longer than to write all the dates of a page. */
let format: Intl.DateTimeFormat | undefined;

/** A day as the page's language writes it: "21 November 2026". In the reader's own time zone. */
export function writtenDate(time: string): string {
  format ??= new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
  return format.format(new Date(time));
}
