import type { Attempt, CheckResult, Response, Responses, Result } from '../quiz/attempt.ts';
import {
  byId,
  type Check,
  count,
  fields,
  id,
  json,
  listOf,
  maybe,
  oneOf,
  shape,
  table,
  time,
  upTo,
} from './check.ts';
import { type Decoded, decode, FORMAT, type Stored } from './entry.ts';

/** How results are stored, as far as a page has to do with them. */
export interface ResultCodec {
  pack(result: Result): unknown;
  /** Undefined for one of a purpose that it does not know. */
  unpack: Check<Result | undefined>;
}

/** Turns attempts into entries and back. */
export interface AttemptCodec {
  /** An attempt as it is stored: responses grouped by kind, the result shortened. Loses nothing. */
  pack(attempt: Attempt): Stored;
  encode(attempt: Attempt): string;
  /** Reads an attempt out of what `pack` made; throws when its shape is wrong. */
  read(key: string, stored: unknown): Attempt;
  /** Reads a stored attempt. The text is untrusted; what is wrong with it comes back as a problem. */
  decode(key: string, source: string): Decoded<Attempt>;
}

const checkResult = shape<CheckResult>({ purpose: oneOf('check'), credit: byId(upTo(1)) });

/**
 * Results of checks, and no others: the shape of an assessment's result would be most of what a check
 * loads of the record. A finished attempt is never written again, so what is not read is not lost.
 */
export const checkResults: ResultCodec = {
  pack: (result) => result,
  unpack: (value) => (fields(value).purpose === 'check' ? checkResult(value) : undefined),
};

const responses: Check<Responses> = (value) => {
  const all = table<Response>();
  for (const [kind, answers] of Object.entries(byId(byId((answer) => json(answer)))(value))) {
    for (const [question, answer] of Object.entries(answers)) all[question] = { kind, value: answer };
  }
  return all;
};

export function attemptCodec(results: ResultCodec): AttemptCodec {
  const check = shape<Omit<Attempt, 'id'>>({
    quiz: id,
    version: count,
    form: oneOf('full', 'short'),
    started: time,
    saved: time,
    finished: maybe(time),
    responses,
    at: maybe(byId(count)),
    shown: maybe(listOf(id)),
    sure: maybe(byId(oneOf('sure', 'fairly', 'guess'))),
    seed: maybe(id),
    of: maybe(id),
    asks: maybe(listOf(id)),
    result: maybe(results.unpack),
  });

  const pack: AttemptCodec['pack'] = (attempt) => {
    const { id: _, saved, responses: given, result, ...rest } = attempt;
    const stored: Stored = { format: FORMAT, ...rest };
    // A finished attempt was last saved when it was finished.
    if (saved !== rest.finished) stored.saved = saved;
    const kinds = table<Record<string, unknown>>();
    for (const [question, { kind, value }] of Object.entries(given)) {
      const answers = kinds[kind] ?? table<unknown>();
      answers[question] = value;
      kinds[kind] = answers;
    }
    stored.responses = kinds;
    if (result) stored.result = results.pack(result);
    return stored;
  };

  const read: AttemptCodec['read'] = (key, stored) => {
    const entry = fields(stored);
    return { id: id(key), ...check({ ...entry, saved: entry.saved ?? entry.finished }) };
  };

  return {
    pack,
    encode: (attempt) => JSON.stringify(pack(attempt)),
    read,
    decode: (key, source) => decode(key, source, read),
  };
}

/** Attempts as a page with a check reads and writes them. */
export const checkCodec = attemptCodec(checkResults);
