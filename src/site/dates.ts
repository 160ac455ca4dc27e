/**
 * A date as the book writes it: `2014-03-17` gives "17 March 2014", `2014-03` "March 2014", `2014` "2014".
 *
 * @param date ISO 8601, to the day, the month or the year
 */
export function writtenDate(date: string, locale = 'en-GB'): string {
  const style: Intl.DateTimeFormatOptions[] = [
    { year: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric' },
  ];
  const parts = date.split('-').length;
  return new Intl.DateTimeFormat(locale, { ...style[parts - 1], timeZone: 'UTC' }).format(new Date(date));
}
