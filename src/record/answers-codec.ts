import type { Json, Response, Responses } from '../quiz/attempt.ts';
import { CANNOT_SAY } from '../quiz/quiz.ts';
import { byId, type Check, id, json, maybe, shape, table, text } from './check.ts';

/** Answers as they are stored: those that are a word of a scale or a list by answer, all others by question. */
export interface StoredAnswers {
  /**
   * By kind, then by answer: the questions, parted by spaces; `empathy-1,3` stands for `empathy-1` and
   * `empathy-3`. A third shorter, and as easy to read.
   */
  answers?: Record<string, Record<string, string>>;
  /** By kind, then by question. */
  responses: Record<string, Record<string, Json>>;
}

/** The word by which an answer is stored; a response that says the one for "can't say" itself has none. */
function wordOf(value: Json): string | undefined {
  if (value === null) return CANNOT_SAY;
  const isWord = typeof value === 'string' && /^[a-z][a-z\d-]{0,39}$/.test(value);
  return isWord && value !== CANNOT_SAY ? value : undefined;
}

export function packAnswers(all: Responses): StoredAnswers {
  const answers = table<Record<string, string>>();
  const responses = table<Record<string, Json>>();
  for (const [question, { kind, value }] of Object.entries(all)) {
    const word = wordOf(value);
    if (word) {
      answers[kind] ??= table();
      const before = answers[kind][word];
      const stem = question.replace(/\d+$/, '');
      // The last question before, without its numbers; a name without any cannot be gone on from.
      const last = before?.match(/([^ ]*?)\d[\d,]*$/)?.[1];
      const next = last === stem && stem !== question ? `,${question.slice(stem.length)}` : ` ${question}`;
      answers[kind][word] = before ? before + next : question;
    } else {
      responses[kind] ??= table();
      responses[kind][question] = value;
    }
  }
  return { answers, responses };
}

const read = shape<StoredAnswers>({
  answers: maybe(byId(byId(text(100_000)))),
  responses: byId(byId((answer) => json(answer))),
});

/** Reads stored, untrusted answers, also from before there was a short form for them. */
export const unpackAnswers: Check<Responses> = (value) => {
  const { answers = {}, responses } = read(value);
  const all = table<Response>();
  for (const [kind, group] of Object.entries(responses))
    for (const [question, answer] of Object.entries(group)) all[question] = { kind, value: answer };
  for (const [kind, group] of Object.entries(answers))
    for (const [word, questions] of Object.entries(group))
      for (const name of questions.split(' ')) {
        const [first = '', ...more] = name.split(',');
        for (const number of ['', ...more])
          all[id(number ? first.replace(/\d+$/, number) : first)] = {
            kind,
            value: word === CANNOT_SAY ? null : word,
          };
      }
  return all;
};
