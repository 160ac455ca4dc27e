/** The id that every site here gives a heading: its words in small letters, with hyphens. */
export function headingId(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
