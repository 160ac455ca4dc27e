import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { quiz } from '../../messages/en.ts';

/** The interface strings of quizzes, in the site's language. */
export type QuizWords = {
  readonly [K in keyof typeof quiz]: (typeof quiz)[K] extends string ? string : (typeof quiz)[K];
};

export const Words = createContext<QuizWords | undefined>(undefined);

/** The strings around a question. They come with the page, so that a script carries no language. */
export function useWords(): QuizWords {
  const words = useContext(Words);
  if (!words) throw new Error('Words are missing: wrap the quiz in <Words.Provider>.');
  return words;
}
