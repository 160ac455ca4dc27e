import { count, fields, must } from './check.ts';

/** Why an entry cannot be read. `newer-format`: a later version of the site wrote it. */
export type Problem = 'not-json' | 'wrong-shape' | 'newer-format' | 'too-large';

/** What reading an untrusted text came to. */
export type Decoded<T> = { value: T; problem?: never } | { value?: never; problem: Problem };

/** The format this version writes. It changes only when an older reader would misunderstand an entry. */
export const FORMAT = 1;

/** Longest text of an entry, in characters. The longest honest one is far below. */
export const MAX_TEXT = 100_000;

/** What is stored under a key: plain JSON. The id is in the key. */
export type Stored = Record<string, unknown>;

/** Parses a text that anybody may have written. Never throws. */
export function parse(source: string, max = MAX_TEXT): Decoded<unknown> {
  if (source.length > max) return { problem: 'too-large' };
  try {
    return { value: JSON.parse(source) };
  } catch {
    return { problem: 'not-json' };
  }
}

/** Reads an entry. The text is untrusted; what is wrong with it comes back as a problem. */
export function decode<T>(
  key: string,
  source: string,
  read: (key: string, stored: unknown) => T,
): Decoded<T> {
  const parsed = parse(source);
  if (parsed.problem) return parsed;
  try {
    const format = count(fields(parsed.value).format);
    must(format > 0);
    return format > FORMAT ? { problem: 'newer-format' } : { value: read(key, parsed.value) };
  } catch {
    return { problem: 'wrong-shape' };
  }
}
