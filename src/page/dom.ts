import { indexLink } from '../site/index-link.ts';

export const all = <T extends Element = HTMLElement>(selector: string): T[] => [
  ...document.querySelectorAll<T>(selector),
];

export const one = <T extends Element = HTMLElement>(selector: string): T | null =>
  document.querySelector<T>(selector);

/** An element with a class and what stands in it. */
export function element(tag: string, name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.append(...content);
  return made;
}

/** A button that does something. */
export function button(name: string, label: string, act: () => void): HTMLElement {
  const made = element('button', name, label);
  made.setAttribute('type', 'button');
  made.onclick = act;
  return made;
}

/** The address of the site's root as it works from this page. The name of the site links to it, or to its index.html. */
export const root = (): string => new URL('.', one<HTMLAnchorElement>('.name')?.href ?? location.href).href;

/** The address of a page of the site, by its path from the root. */
export const addressOf = (path: string): string =>
  root() + (import.meta.env.INDEX_LINKS ? indexLink(path) : path);

/** Puts values into a message, as in src/messages/fill.ts, which would bring the script of quizzes along. */
export const put = (message: string, values: Record<string, unknown>): string =>
  message.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

/** The day that it is for the reader, in their own time zone. */
export function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}

/** A stored day, or the day of a stored time, as the page's language writes it; '' for what is no date. */
export function written(date: unknown): string {
  const text = String(date);
  const time = Date.parse(text);
  // A day by itself is the same day everywhere.
  const zone = text.length === 10 ? { timeZone: 'UTC' } : {};
  return Number.isNaN(time)
    ? ''
    : new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', ...zone }).format(time);
}
