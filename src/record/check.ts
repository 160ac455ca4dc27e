import type { Json } from '../quiz/attempt.ts';

/** Reads an untrusted value. Throws when it is not what it should be. */
export type Check<T> = (value: unknown) => T;

export function must(holds: boolean): asserts holds {
  if (!holds) throw new TypeError('wrong shape');
}

/** An id as an author may write it. It ends up in addresses, so nothing else may pass. */
export const id: Check<string> = (value) => {
  must(typeof value === 'string' && /^[a-z\d][a-z\d-]{0,79}$/i.test(value));
  return value;
};

/** A number from 0 up to `most`. */
export const upTo =
  (most: number): Check<number> =>
  (value) => {
    must(typeof value === 'number' && value >= 0 && value <= most);
    return value;
  };

/** A whole number from 0 up. */
export const count: Check<number> = (value) => {
  must(Number.isSafeInteger(value));
  return upTo(Infinity)(value);
};

/** A time exactly as `toISOString` writes it, so that times compare as texts. */
export const time: Check<string> = (value) => {
  must(typeof value === 'string' && new Date(value).toISOString() === value);
  return value;
};

export const oneOf =
  <T extends string | true>(...words: T[]): Check<T> =>
  (value) => {
    const word = words.find((each) => each === value);
    must(word !== undefined);
    return word;
  };

export const listOf =
  <T>(item: Check<T>): Check<T[]> =>
  (value) => {
    must(Array.isArray(value));
    return value.map((each) => item(each));
  };

/**
 * An object without a prototype, so that a key such as `constructor` finds only what was put there.
 * A field named __proto__ is left out: it would change whatever it is copied to.
 */
export function table<T>(entries: Iterable<[string, T]> = []): Record<string, T> {
  const result: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) if (key !== '__proto__') result[key] = value;
  return result;
}

/** A copy with some entries more, or without those whose value is undefined. */
export function changed<T>(
  from: Readonly<Record<string, T>> | undefined,
  entries: [string, T | undefined][],
): Record<string, T> {
  const result = table(Object.entries(from ?? {}));
  for (const [key, value] of entries) {
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}

/** The fields of any object. */
export const fields: Check<Record<string, unknown>> = (value) => {
  must(typeof value === 'object' && value !== null && !Array.isArray(value));
  return table(Object.entries(value));
};

/** Values by id. */
export const byId =
  <T>(item: Check<T>): Check<Record<string, T>> =>
  (value) =>
    table(Object.entries(fields(value)).map(([key, each]) => [id(key), item(each)]));

/** A field that need not be there. */
export const maybe =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value) =>
    value === undefined ? undefined : check(value);

/** An object of exactly these fields; others are dropped. */
export const shape =
  <T extends object>(
    checks: {
      [Key in keyof Required<T>]: Check<T[Key] | (T extends Record<Key, unknown> ? never : undefined)>;
    },
  ): Check<T> =>
  (value) => {
    const stored = fields(value);
    const read = Object.entries<Check<unknown>>(checks).map(
      ([key, check]) => [key, check(stored[key])] as const,
    );
    return Object.fromEntries(read.filter(([, each]) => each !== undefined)) as T;
  };

/** A copy of any JSON value, at most `depth` levels deep. */
export function json(value: unknown, depth = 8): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // 1e999 is JSON, and becomes a number that JSON cannot carry.
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  must(depth > 0 && typeof value === 'object');
  if (Array.isArray(value)) return value.map((item) => json(item, depth - 1));
  return table(Object.entries(value).map(([key, item]) => [key, json(item, depth - 1)]));
}
