import type { Attempt } from '../quiz/attempt.ts';
import { packAnswers, unpackAnswers } from './answers-codec.ts';
import { byId, count, fields, id, listOf, maybe, must, oneOf, shape, time } from './check.ts';
import { packResult, unpackResult } from './result-codec.ts';

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

/** An attempt as it is stored: responses grouped by kind, the result shortened. Loses nothing. */
export function packAttempt(attempt: Attempt): Stored {
  const { id: _, saved, responses, result, ...rest } = attempt;
  const stored: Stored = { format: FORMAT, ...rest };
  // A finished attempt was last saved when it was finished.
  if (saved !== rest.finished) stored.saved = saved;
  Object.assign(stored, packAnswers(responses));
  if (result) stored.result = packResult(result);
  return stored;
}

export function encodeAttempt(attempt: Attempt): string {
  return JSON.stringify(packAttempt(attempt));
}

const attemptFields = shape<Omit<Attempt, 'id'>>({
  quiz: id,
  version: count,
  form: oneOf('full', 'short'),
  started: time,
  saved: time,
  finished: maybe(time),
  responses: unpackAnswers,
  at: maybe(byId(count)),
  shown: maybe(listOf(id)),
  result: maybe(unpackResult),
});

type Read<T> = (key: string, stored: unknown) => T;

const toAttempt: Read<Attempt> = (key, stored) => {
  const { saved, finished, answers, responses, ...rest } = fields(stored);
  const given = { answers, responses };
  return { id: id(key), ...attemptFields({ ...rest, finished, saved: saved ?? finished, responses: given }) };
};

/** Parses a text that anybody may have written. Never throws. */
export function parse(source: string, max = MAX_TEXT): Decoded<unknown> {
  if (source.length > max) return { problem: 'too-large' };
  try {
    return { value: JSON.parse(source) };
  } catch {
    return { problem: 'not-json' };
  }
}

/**
 * Reads an entry of any sort out of an untrusted text. Never throws.
 *
 * @param read makes the value out of the key and the parsed text, and throws when the shape is wrong
 */
export function decode<T>(key: string, source: string, read: Read<T>): Decoded<T> {
  const parsed = parse(source);
  if (parsed.problem) return { problem: parsed.problem };
  try {
    const format = count(fields(parsed.value).format);
    must(format > 0);
    return format > FORMAT ? { problem: 'newer-format' } : { value: read(key, parsed.value) };
  } catch {
    return { problem: 'wrong-shape' };
  }
}

/** Reads a stored attempt. The text is untrusted; what is wrong with it comes back as a problem. */
export const decodeAttempt = (key: string, source: string): Decoded<Attempt> =>
  decode(key, source, toAttempt);
