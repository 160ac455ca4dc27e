import type { Option } from '../../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import { quizzesIn, type ReadQuiz } from '../rules/rule.ts';

/** With fewer questions, a pattern in them is chance. */
const FEWEST = 3;

/** The options, some of them right, of the questions of each check that are enough of them to show a pattern. */
export function optionsOfChecks(library: Library): { quiz: ReadQuiz; asked: Option[][] }[] {
  return quizzesIn(library).flatMap((quiz) => {
    if (quiz.value.purpose !== 'check' || !quiz.whole) return [];
    const asked = quiz.value.questions.flatMap(({ options }) =>
      options?.some(({ correct }) => correct) ? [options] : [],
    );
    return asked.length < FEWEST ? [] : [{ quiz, asked }];
  });
}
