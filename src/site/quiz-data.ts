import { createHash } from 'node:crypto';
import type { QuizData } from '../islands/quiz/context.ts';
import {
  extraWords,
  kindWords,
  quiz as quizWords,
  result as resultWords,
  steps as stepWords,
} from '../messages/en.ts';
import { wordsFor } from '../questions/shared/page.ts';
import { extrasOf } from '../quiz/extras.ts';
import { kindsOf } from '../quiz/kinds-of.ts';
import type { Quiz } from '../quiz/quiz.ts';

/** A quiz with the words it needs, as the scripts of its pages and of the record fetch it. */
export function quizData(quiz: Quiz): QuizData {
  const uses = [...kindsOf(quiz), quiz.purpose, ...extrasOf(quiz)];
  const words = wordsFor(quizWords, { ...kindWords, ...extraWords }, uses);
  return quiz.purpose === 'assessment' ? { quiz, words, stepWords, resultWords } : { quiz, words };
}

/** Known already: every page that asks or lists a quiz names its file. */
const hashes = new WeakMap<Quiz, string>();

/** Changes with that data, so that no cache gives a page the questions of another day. */
export function quizHash(quiz: Quiz): string {
  const known = hashes.get(quiz);
  if (known !== undefined) return known;
  const data = JSON.stringify(quizData(quiz));
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 6);
  hashes.set(quiz, hash);
  return hash;
}

/** The address of the file with that data, from the site's root. */
export function quizDataPath(quiz: Quiz): string {
  return `/quizzes/${quiz.id}/quiz.${quizHash(quiz)}.json`;
}
