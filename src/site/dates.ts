const styles: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Formats by locale and number of parts: to make one takes longer than to write a thousand dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[parts - 1], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/**
 * A date as the book writes it: `2014-03-17` gives "17 March 2014", `2014-03` "March 2014", `2014` "2014".
 *
 * @param date ISO 8601, to the day, the month or the year
 */
export function writtenDate(date: string, locale = 'en-GB'): string {
  return formatOf(locale, date.split('-').length).format(new Date(date));
}
