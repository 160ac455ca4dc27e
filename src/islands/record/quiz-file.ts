import { setPage } from '../../questions/shared/page.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { QuizData } from '../quiz/context.ts';

const files = new Map<string, Promise<Quiz>>();

/**
 * Fetches a quiz as it is in the handbook today, with the words its questions are shown in.
 *
 * @param root the way to the site's root
 * @param file the address of its file, from there
 * @throws when it does not arrive
 */
export function loadQuiz(root: string, file: string): Promise<Quiz> {
  const known = files.get(file) ?? fetchQuiz(root, file);
  files.set(file, known);
  // One that did not arrive may arrive when it is asked for again.
  known.catch(() => files.delete(file));
  return known;
}

async function fetchQuiz(root: string, file: string): Promise<Quiz> {
  const response = await fetch(root + file.slice(1));
  if (!response.ok) throw new Error(`${file} did not arrive: ${response.status}.`);
  const { quiz, words }: QuizData = await response.json();
  setPage({ root, words });
  return quiz;
}
