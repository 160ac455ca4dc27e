import type { result } from '../../messages/en.ts';
import type { QuizWords, StepWords } from '../../questions/shared/page.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';

export type ResultWords = typeof result;

/** What is in the file of a quiz, beside its page: see src/site/quiz-data.ts. */
export interface QuizData {
  quiz: Quiz;
  words: QuizWords;
  /** Only for an assessment. */
  stepWords?: StepWords;
  /** Only where a result page can follow. */
  resultWords?: ResultWords;
}

/** What a quiz starts with: its file, and what differs from page to page. */
export interface QuizProps extends QuizData {
  form: Form;
  /** The way to the site's root: './', '../../' … */
  root: string;
}
