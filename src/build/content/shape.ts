import type { z } from 'astro/zod';
import type { Path, YamlFile } from './document.ts';
import type { Finding } from './finding.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type Misspelling, Salvage, type SalvageOptions, valueAt } from './salvage.ts';
import { missing, wordsFor } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** What a file holds, as far as it fits its schema, with the place of everything in it. */
export interface Shaped<T> {
  value: T;
  /** Whether `value` is all that stands in the file; if not, entries with faults were left out. */
  whole: boolean;
  /**
   * What stands in the file below a key of the top and not in `value`, because it has a fault of form:
   * entries of a list, or all of it.
   */
  lost(key: string): readonly unknown[];
  /** A finding at a value, or at some words of it. The path has the keys of the file and the list places of `value`. */
  at(path: Path, problem: string, remedy: string, near?: string): Finding;
}

/** Leaves the allowed keys in the message, because a finished issue does not know its schema. */
const allowedKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const shape = issue.inst && 'shape' in issue.inst ? issue.inst.shape : {};
  return Object.keys(shape ?? {}).join(' ');
};

/** The issues an author has to hear of: of a union, those of the alternative that was meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const meant =
    issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0)) ?? issue.errors[0];
  const inside = (meant ?? []).map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return inside.flatMap(flatten);
}

/** The key to which a text sticks, because the space behind the colon is missing: between braces that is valid. */
function stuckTo(written: string, keys: readonly string[]): string | undefined {
  return keys.find((key) => written.startsWith(`${key}:`));
}

/** What to say of a key that is not allowed, and what to do. */
function unknownKey(key: string, value: unknown, keys: readonly string[]): [problem: string, remedy: string] {
  const stuck = stuckTo(key, keys);
  if (stuck !== undefined)
    return ['a space is missing after this colon', `write "${stuck}: ${key.slice(stuck.length + 1)}".`];
  if (value === null && /\s/.test(key)) {
    const remedy =
      'a comma ends a text between braces: if this belongs to the text before it, put that in quotes.';
    return [`"${key}" stands where a key is expected`, remedy];
  }
  return [`unknown key "${key}"`, didYouMean(key, keys, 'Keys allowed here')];
}

/** Unknown keys that are close to one which is allowed and does not stand there. */
function misspellings(issues: readonly Issue[], data: unknown): Misspelling[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((key) => {
          const keys = issue.message.split(' ');
          const meant = stuckTo(key, keys) ?? nearest(key, keys);
          const missing = meant !== undefined && valueAt(data, [...issue.path, meant]) === undefined;
          return missing ? [{ path: issue.path, key, meant }] : [];
        })
      : [],
  );
}

/** A misspelt key is one mistake, although it is unknown and leaves another missing: that other goes. */
function withoutEchoes(issues: readonly Issue[], misspelt: readonly Misspelling[]): Issue[] {
  const meant = misspelt.map(({ path, meant: key }) => JSON.stringify([...path, key]));
  return issues.filter(({ path }) => !meant.includes(JSON.stringify(path)));
}

function toFindings(issue: Issue, file: YamlFile): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.message.split(' ');
    return issue.keys.map((key) =>
      file.atKey([...path, key], ...unknownKey(key, valueAt(file.data, [...path, key]), keys)),
    );
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => {
      const { problem, remedy } = wordsFor(inner, path.at(-1));
      return file.atKey(path, problem, remedy);
    });
  }
  const value = valueAt(file.data, path);
  const { problem, remedy } =
    value === undefined ? missing(path.at(-1)) : wordsFor(issue, value, file.written(path));
  const near = issue.code === 'custom' ? issue.params?.near : undefined;
  return [file.at(path, problem, remedy, typeof near === 'string' ? near : '')];
}

/**
 * Checks a file against a schema. What does not fit is left out of the value, so that the rules can
 * look at the rest in the same run.
 *
 * @param options how to take out what does not fit
 * @returns every fault of form; `shaped` is undefined when nothing of the file can be used
 */
export function shape<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  options: SalvageOptions = {},
): { findings: Finding[]; shaped: Shaped<T> | undefined } {
  if (file.data === undefined) return { findings: file.findings, shaped: undefined };
  if (file.data === null) {
    return {
      findings: [file.at([], 'this file is empty', 'write something in it, or delete it.')],
      shaped: undefined,
    };
  }
  const result = schema.safeParse(file.data, { error: allowedKeys });
  if (result.success) {
    const at: Shaped<T>['at'] = (...place) => file.at(...place);
    return {
      findings: file.findings,
      shaped: { value: result.data, whole: file.findings.length === 0, lost: () => [], at },
    };
  }
  const all = result.error.issues.flatMap(flatten);
  const misspelt = misspellings(all, file.data);
  const issues = withoutEchoes(all, misspelt);
  const findings = [...file.findings, ...issues.flatMap((issue) => toFindings(issue, file))];
  const salvage = new Salvage(file.data, options);
  const value = salvage.parse(schema, issues, misspelt);
  const at: Shaped<T>['at'] = (path, ...words) => file.at(salvage.original(path), ...words);
  const lost: Shaped<T>['lost'] = (key) => salvage.lost(key);
  return { findings, shaped: value === undefined ? undefined : { value, whole: false, lost, at } };
}
