import { fill, plural } from '../../messages/fill.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import type { Listing } from '../../record/listing.ts';
import { indexLink } from '../../site/index-link.ts';
import type { RecordWords } from './room.ts';

/** The page on which an attempt opens: at its result when it is finished and has one to show. */
export function attemptAddress({ id, quiz, form, finished, result }: Attempt, root: string): string {
  const page = root + indexLink(`quizzes/${quiz}/${form === 'short' ? 'short/' : ''}?attempt=${id}`);
  return finished && result?.purpose !== 'check' ? `${page}#result` : page;
}

/** What came of a finished attempt, as it was shown then. */
export function outcomeOf({ result, form, of }: Attempt, words: RecordWords): string {
  if (result?.purpose === 'check') {
    const credits = Object.values(result.credit);
    const right = credits.filter((credit) => credit === 1).length;
    return plural(of ? words.rightAgain : words.right, right, { all: credits.length });
  }
  if (result?.level?.conditional) return fill(words.conditional, { level: result.level.label });
  return result?.level?.label ?? (form === 'short' ? words.noLevelShort : words.noLevel);
}

/** ", again, 3 questions" of a sitting that asked for what was not right; else nothing. */
export function partOf({ asks }: Attempt, words: RecordWords): string {
  return asks ? `, ${plural(words.again, asks.length)}` : '';
}

/** What is in the record and besides it, of `all` entries: "2 sittings, 1 plan and 3 notes of …". */
export function contentsOf(
  { attempts, plans, looks, unreadable }: Listing,
  all: number,
  words: RecordWords,
): string {
  const { deleteAllWhat: say, locale } = words;
  const known = [
    [say.attempts, attempts.length],
    [say.plans, plans.length],
    [say.looks, looks.length],
    [say.unreadable, unreadable.length],
  ] as const;
  const rest = all - known.reduce((sum, [, n]) => sum + n, 0);
  const there = [...known, [say.rest, rest] as const].filter(([, n]) => n > 0);
  return new Intl.ListFormat(locale).format(there.map(([message, n]) => plural(message, n)));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make, and a long record needs it for every line. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A stored time as the reader's clock shows it: "21 Nov 2026, 09:15". */
export function writtenTime(time: string, locale: string): string {
  return format(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** The day of a stored time by the reader's clock: "21 Nov 2026". */
export function writtenDate(time: string, locale: string): string {
  return format(locale, { dateStyle: 'medium' }).format(new Date(time));
}

/** Names each of some stored times by its day, and by the clock too where two fall on one day. */
export function writtenApart(times: readonly string[], locale: string): (time: string) => string {
  const days = times.map((time) => writtenDate(time, locale));
  return (time) => {
    const day = writtenDate(time, locale);
    return days.filter((each) => each === day).length > 1 ? writtenTime(time, locale) : day;
  };
}

/** A day that the reader chose, in whatever time zone: "5 Dec 2026". */
export function writtenDay(day: string, locale: string): string {
  return format(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
}

/** Attempts by quiz, in the order in which the quizzes first appear. */
export function byQuiz(attempts: readonly Attempt[]): [quiz: string, attempts: Attempt[]][] {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.quiz);
    if (group) group.push(attempt);
    else groups.set(attempt.quiz, [attempt]);
  }
  return [...groups];
}
