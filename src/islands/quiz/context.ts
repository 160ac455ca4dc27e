import type { result } from '../../messages/en.ts';
import type { QuizWords, StepWords } from '../../questions/shared/page.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';

export type ResultWords = typeof result;

/** What the page hands to a quiz, as JSON in a data block. */
export interface QuizProps {
  quiz: Quiz;
  form: Form;
  /** The way to the site's root: './', '../../' … */
  root: string;
  words: QuizWords;
  /** Only for an assessment. */
  stepWords?: StepWords;
  /** Only where a result page can follow. */
  resultWords?: ResultWords;
}
