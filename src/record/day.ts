import { type Check, must } from './check.ts';

/** A day as a date field gives it, `2026-12-05`; one that never was is refused. */
export const day: Check<string> = (value) => {
  must(typeof value === 'string' && new Date(`${value}T00:00:00.000Z`).toISOString().slice(0, 10) === value);
  return value;
};

/** The day that it is for the reader, in their own time zone. */
export function dayOf(now: Date): string {
  const part = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** The day so many days later. */
export function daysAfter(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The time that it is, or where the clock was set back, the moment after the time before: what is saved later counts. */
export function afterTime(before: string | undefined, now: string): string {
  return before === undefined || now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
