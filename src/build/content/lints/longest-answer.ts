import type { Option } from '../../../quiz/quiz.ts';
import { plain } from '../../../quiz/rich.ts';
import type { ContentRule } from '../rules/rule.ts';
import { optionsOfChecks } from './answers.ts';

function rightIsLongest(options: Option[]): boolean {
  const lengths = (right: boolean) =>
    options.filter(({ correct = false }) => correct === right).map(({ label }) => plain(label).length);
  return Math.min(...lengths(true)) > Math.max(...lengths(false));
}

/** The right answer is not always the longest, which is the commonest thing that gives it away. */
export const longestAnswer: ContentRule = (library) =>
  optionsOfChecks(library).flatMap(({ quiz, asked }) => {
    if (!asked.every(rightIsLongest)) return [];
    const remedy = 'shorten some right options, or give wrong ones a reason that sounds good.';
    return [quiz.at(['questions', 0, 'options'], 'the longest option is always right', remedy)];
  });
