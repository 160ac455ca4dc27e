import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';

/** What is wrong and what to do, in an author's words. */
export interface Words {
  problem: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

const expectations: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

/** What stands somewhere: `the text "five"`, `a list`. */
function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return String(value);
}

/** Words that other tools read as true or false, and YAML 1.2 as text. */
const TRUE = /^(yes|y|on)$/i;
const FALSE = /^(no|n|off)$/i;

function wrongType(expected: string, value: unknown, written: string): Words {
  const wanted = expectations[expected] ?? expected;
  const problem = `${wanted} is expected here, but ${found(value)} stands here`;
  if (expected === 'string' && written !== '' && (value === null || typeof value !== 'object')) {
    return {
      problem: `text is expected here, and ${written} without quotes is no text`,
      remedy: `put it in quotes: '${written}'.`,
    };
  }
  if (expected === 'boolean' && typeof value === 'string') {
    const meant = TRUE.test(value) ? true : FALSE.test(value) ? false : undefined;
    if (meant !== undefined) return { problem, remedy: `write ${meant}.` };
  }
  if (expected === 'string' && value && typeof value === 'object') {
    return {
      problem,
      remedy: 'if it is text with a colon and a space in it, or begins with a bracket, put it in quotes.',
    };
  }
  if (expected === 'number' && typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) {
    return { problem, remedy: `take the quotes away: ${value}.` };
  }
  if (expected === 'array' && (typeof value === 'string' || typeof value === 'number')) {
    return { problem, remedy: `write it as a list: [${value}].` };
  }
  return { problem, remedy: `write ${wanted}.` };
}

function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
}

function badFormat(format: string, value: unknown): Words {
  const written = String(value);
  if (format === 'date')
    return { problem: `"${written}" is no day`, remedy: 'write year-month-day, as in 2026-11-21.' };
  if (format === 'url')
    return { problem: `"${written}" is no web address`, remedy: 'begin it with https://.' };
  const example = kebab(written);
  const remedy = `ids begin with a small letter and have small letters, digits and single hyphens${example ? `: ${example}.` : '.'}`;
  return { problem: `"${written}" is no id`, remedy };
}

function plainSize(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown): Words {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const side = issue.code === 'too_small' ? 'at least' : 'at most';
  if (issue.origin === 'string') {
    if (issue.code === 'too_small')
      return { problem: 'this text is empty', remedy: 'write it, or take the key out.' };
    return { problem: `this text has ${String(value).length} characters`, remedy: `write ${side} ${limit}.` };
  }
  if (issue.origin === 'array') {
    const entries = Array.isArray(value) ? value.length : 0;
    const unit = limit === 1 ? 'entry' : 'entries';
    return {
      problem: `this list has ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
      remedy: `write ${side} ${limit} ${unit}.`,
    };
  }
  const bound = issue.inclusive === false ? (issue.code === 'too_small' ? 'more than' : 'less than') : side;
  return { problem: `${String(value)} is out of range`, remedy: `write a number of ${bound} ${limit}.` };
}

function unknownName(value: unknown, names: readonly unknown[], written: string): Words {
  if (typeof value !== 'string') return wrongType('string', value, written);
  return {
    problem: `"${value}" is unknown here`,
    remedy: didYouMean(value, names.map(String), 'Words allowed here'),
  };
}

/** Words for a key that has to be there and is not. */
export function missing(key: string | number | undefined): Words {
  return { problem: `missing key "${key}"`, remedy: `write "${key}: …" here.` };
}

/**
 * Words for any fault Zod finds, except unknown keys and unions, of which each has several.
 *
 * @param written the value as it stands in the file
 */
export function wordsFor(issue: Issue, value: unknown, written = ''): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value, written);
    case 'invalid_value':
      return unknownName(value, issue.values, written);
    case 'invalid_format':
      return badFormat(issue.format, value);
    case 'too_small':
    case 'too_big':
      return plainSize(issue, value);
    case 'invalid_union':
      return unknownName(
        value,
        'options' in issue && Array.isArray(issue.options) ? issue.options : [],
        written,
      );
    case 'custom': {
      const remedy = issue.params?.remedy;
      return {
        problem: issue.message,
        remedy: typeof remedy === 'string' ? remedy : 'see the description of the format.',
      };
    }
    default:
      return { problem: issue.message, remedy: 'see the description of the format.' };
  }
}
