import type { Json, Response } from '../quiz/attempt.ts';
import { CANNOT_SAY } from '../quiz/quiz.ts';
import { type AnswersCodec, plainAnswers } from './attempt-codec.ts';
import { byId, fields, id, maybe, table } from './check.ts';
import { text } from './check-words.ts';
import { MAX_TEXT } from './entry.ts';

/** The word by which an answer is stored; a response that says the one for "can't say" itself has none. */
function wordOf(value: Json): string | undefined {
  if (value === null) return CANNOT_SAY;
  const isWord = typeof value === 'string' && /^[a-z][a-z\d-]{0,39}$/.test(value);
  return isWord && value !== CANNOT_SAY ? value : undefined;
}

/** A list of questions, parted by spaces, with one more: `empathy-1,3` stands for `empathy-1` and `empathy-3`. */
function withQuestion(list: string | undefined, question: string): string {
  if (!list) return question;
  const stem = question.replace(/\d+$/, '');
  // The last question before, without its numbers; a name without any cannot be gone on from.
  const last = list.match(/([^ ]*?)\d[\d,]*$/)?.[1];
  return list + (last === stem && stem !== question ? `,${question.slice(stem.length)}` : ` ${question}`);
}

/** The questions of such a list. */
const questionsIn = (list: string): string[] =>
  list.split(' ').flatMap((name) => {
    const [first = '', ...more] = name.split(',');
    return [first, ...more.map((number) => first.replace(/\d+$/, number))].map(id);
  });

const byWord = byId(byId(text(MAX_TEXT)));

/**
 * Answers of a finished assessment that are a word of a scale or a list, by kind and then by that word:
 * a third shorter, and as easy to read. All others by question, so that the page of a check, which is
 * never to read the result of an assessment, need not carry the code for it.
 */
export const wordAnswers: AnswersCodec = {
  pack(attempt) {
    if (attempt.result?.purpose !== 'assessment') return plainAnswers.pack(attempt);
    const answers = table<Record<string, string>>();
    const others = table<Response>();
    for (const [question, response] of Object.entries(attempt.responses)) {
      const { kind, value } = response;
      const word = wordOf(value);
      if (word) {
        const lists = answers[kind] ?? table<string>();
        lists[word] = withQuestion(lists[word], question);
        answers[kind] = lists;
      } else others[question] = response;
    }
    return { answers, ...plainAnswers.pack({ ...attempt, responses: others }) };
  },
  unpack(entry) {
    const all = table(Object.entries(plainAnswers.unpack(entry)));
    for (const [kind, lists] of Object.entries(maybe(byWord)(fields(entry).answers) ?? {})) {
      for (const [word, list] of Object.entries(lists)) {
        const value = word === CANNOT_SAY ? null : word;
        for (const question of questionsIn(list)) all[question] = { kind, value };
      }
    }
    return all;
  },
};
