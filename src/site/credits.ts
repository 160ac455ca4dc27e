import type { Source } from '../build/content/schema/sources.ts';
import { site } from '../messages/en.ts';
import { writtenDate } from './dates.ts';

type Origin = Pick<Source, 'author' | 'site' | 'date'>;

/** What is known of where a source comes from, to stand before its title: “Bill Pollock, …, 2014:”, or nothing. */
export function origin({ author, site: place, date }: Origin): string {
  const known = [author, place, date && writtenDate(date)].filter((part) => part !== undefined);
  return known.length > 0 ? `${known.join(', ')}:` : '';
}

/** Says plainly that the author or the date is not known, to stand behind the title; nothing if both are. */
export function unknown({ author, date }: Origin): string {
  const { unknown: says } = site.guide;
  if (author === undefined) return date === undefined ? says.both : says.author;
  return date === undefined ? says.date : '';
}
