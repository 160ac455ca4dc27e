import { plain } from '../../../quiz/rich.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { quizzesIn, type ReadQuiz } from '../rules/rule.ts';

/** The words of a question as they are put to the reader or to the customer. */
export interface QuestionText {
  /** Without formatting. */
  text: string;
  quiz: ReadQuiz;
  /** A finding at some words of it. */
  at(near: string, problem: string, remedy: string): Finding;
}

/** The words of all questions. */
export function questionTexts(library: Library): QuestionText[] {
  return quizzesIn(library).flatMap((quiz) =>
    quiz.value.questions.flatMap((question, place) =>
      (['text', 'customer'] as const).flatMap((key): QuestionText[] => {
        const rich = question[key];
        if (rich === undefined) return [];
        const at: QuestionText['at'] = (near, problem, remedy) =>
          quiz.at(['questions', place, key], problem, remedy, near);
        return [{ text: plain(rich), quiz, at }];
      }),
    ),
  );
}

/** A text without what is quoted in it: that is somebody else's wording. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
}
