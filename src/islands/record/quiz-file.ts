import { setPage } from '../../questions/shared/page.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { QuizProps } from '../quiz/context.ts';

/** What is in the file of a quiz, beside its page. */
export type QuizFile = Required<Pick<QuizProps, 'quiz' | 'words' | 'stepWords'>>;

const files = new Map<string, Promise<Quiz>>();

/**
 * Fetches a quiz as it is in the handbook today, with the words its questions are shown in.
 *
 * @param root the way to the site's root
 * @throws when it does not arrive
 */
export function loadQuiz(root: string, id: string): Promise<Quiz> {
  const known = files.get(id) ?? fetchQuiz(root, id);
  files.set(id, known);
  // One that did not arrive may arrive when it is asked for again.
  known.catch(() => files.delete(id));
  return known;
}

async function fetchQuiz(root: string, id: string): Promise<Quiz> {
  const response = await fetch(`${root}quizzes/${id}/quiz.json`);
  if (!response.ok) throw new Error(`The quiz "${id}" did not arrive: ${response.status}.`);
  const { quiz, words, stepWords }: QuizFile = await response.json();
  setPage({ root, words, stepWords });
  return quiz;
}
