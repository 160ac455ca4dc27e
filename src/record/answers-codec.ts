import { CANNOT_SAY } from '../quiz/quiz.ts';
import { byId, type Check, fields, id, table } from './check.ts';
import { text } from './check-words.ts';
import { MAX_TEXT, type Stored } from './entry.ts';

/** The word by which an answer is stored; a response that says the one for "can't say" itself has none. */
function wordOf(value: unknown): string | undefined {
  if (value === null) return CANNOT_SAY;
  const isWord = typeof value === 'string' && /^[a-z][a-z\d-]{0,39}$/.test(value);
  return isWord && value !== CANNOT_SAY ? value : undefined;
}

/**
 * A list of questions, parted by spaces, with one more: `empathy-1,3` stands for `empathy-1` and `empathy-3`,
 * and `empathy1,` for `empathy1` and `empathy`.
 */
function withQuestion(list: string | undefined, question: string): string {
  if (!list) return question;
  const stem = question.replace(/\d+$/, '');
  // The last question before, without its numbers; a name without any cannot be gone on from.
  const last = list.match(/([^ ]*?)\d[\d,]*$/)?.[1];
  return list + (last === stem ? `,${question.slice(stem.length)}` : ` ${question}`);
}

/** The questions of such a list. */
const questionsIn = (list: string): string[] =>
  list.split(' ').flatMap((name) => {
    const [first = '', ...more] = name.split(',');
    return [first, ...more.map((number) => first.replace(/\d+$/, number))].map(id);
  });

const groups: Check<Record<string, Record<string, unknown>>> = byId(fields);
const lists = byId(byId(text(MAX_TEXT)));

/**
 * Stores the answers of an attempt that are a word of a scale or a list in `answers`, by kind and then by
 * that word: a third shorter, and as easy to read. All others stay in `responses`.
 */
export function byWord(stored: Stored): Stored {
  const answers = table<Record<string, string>>();
  const responses = table<Record<string, unknown>>();
  for (const [kind, given] of Object.entries(groups(stored.responses))) {
    const words = table<string>();
    const others = table<unknown>();
    for (const [question, value] of Object.entries(given)) {
      const word = wordOf(value);
      if (word) words[word] = withQuestion(words[word], question);
      else others[question] = value;
    }
    if (Object.keys(words).length > 0) answers[kind] = words;
    if (Object.keys(others).length > 0) responses[kind] = others;
  }
  return { ...stored, answers, responses };
}

/** Puts such answers back among the responses. Throws when they are not what they should be. */
export function byQuestion(stored: unknown): unknown {
  const { answers, ...rest } = fields(stored);
  if (answers === undefined) return stored;
  const responses = groups(rest.responses);
  for (const [kind, words] of Object.entries(lists(answers))) {
    const given = responses[kind] ?? table<unknown>();
    for (const [word, list] of Object.entries(words)) {
      for (const question of questionsIn(list)) given[question] = word === CANNOT_SAY ? null : word;
    }
    responses[kind] = given;
  }
  return { ...rest, responses };
}
