import { setPage } from '../../questions/shared/page.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import { indexLink } from '../../site/index-link.ts';
import type { QuizProps } from '../quiz/context.ts';

/** What quizzes/words.json holds: the strings around the questions of all kinds. */
export type QuizWordsFile = Required<Pick<QuizProps, 'words' | 'stepWords'>>;

const loaded = new Map<string, Promise<Quiz>>();

/**
 * Fetches a quiz as it is in the handbook today, with the words its questions are shown in. It is read out
 * of the page of the quiz, which is saved for offline use; a file of its own would be a second copy of it.
 * The page of a check carries no more of it than a check shows: no title.
 *
 * @param root the way to the site's root
 * @throws when it does not arrive
 */
export function loadQuiz(root: string, id: string): Promise<Quiz> {
  const known = loaded.get(id) ?? fetchQuiz(root, id);
  loaded.set(id, known);
  // One that did not arrive may arrive when it is asked for again.
  known.catch(() => loaded.delete(id));
  return known;
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not arrive: ${response.status}.`);
  return response.text();
}

async function fetchQuiz(root: string, id: string): Promise<Quiz> {
  const [page, strings] = await Promise.all([
    textOf(root + indexLink(`quizzes/${id}/`)),
    textOf(`${root}quizzes/words.json`),
  ]);
  const [, data = ''] = page.match(/<script type="application\/json">(.*?)<\/script>/s) ?? [];
  const { quiz }: QuizProps = JSON.parse(data);
  const { words, stepWords }: QuizWordsFile = JSON.parse(strings);
  setPage({ root, words, stepWords });
  return quiz;
}
