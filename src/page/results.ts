import { marks } from '../messages/en.ts';
import { put } from './dom.ts';
import { storage } from './keep.ts';

/** Every entry whose key begins so: the rest of the key, and its text read as JSON. What is no JSON is left out. */
export function entries(prefix: string): [id: string, value: Record<string, unknown>][] {
  try {
    return Object.entries(storage() ?? {}).flatMap(([key, text]) => {
      if (!key.startsWith(prefix)) return [];
      try {
        const value: unknown = JSON.parse(text);
        return value && typeof value === 'object' ? [[key.slice(prefix.length), { ...value }]] : [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** An attempt, as far as pages outside the record say something about it. Read from storage, so anything may be missing. */
export interface Seen {
  id: string;
  quiz: string;
  form: unknown;
  saved: string;
  finished: string;
  result: { purpose?: unknown; level?: { label?: unknown }; credit?: object };
}

/** All attempts that can be read, the one worked on last first. */
export function attempts(): Seen[] {
  return entries('service-mirror:attempt:')
    .map(([id, value]) => ({
      id,
      quiz: String(value.quiz),
      form: value.form,
      saved: String(value.finished ?? value.saved ?? ''),
      finished: String(value.finished ?? ''),
      result: { ...(value.result as object | undefined) },
    }))
    .sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

/** What came of an attempt, in a word or two: the level, or how many were right. */
export function outcome({ result: { level, credit } }: Seen): string {
  if (!credit) return String(level?.label ?? marks.done);
  const all = Object.values(credit);
  return put(marks.right, { n: all.filter((each) => each === 1).length, all: all.length });
}

/** The page on which an attempt shows what came of it, from the site's root. */
export function attemptPage({ id, quiz, form, finished, result }: Seen): string {
  const end = finished && !result.credit ? '#result' : '';
  return `quizzes/${quiz}/${form === 'short' ? 'short/' : ''}?attempt=${encodeURIComponent(id)}${end}`;
}
