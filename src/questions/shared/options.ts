import type { Option, Question } from '../../quiz/quiz.ts';

/** A question whose answers the author wrote for it alone. */
export interface OptionQuestion extends Question {
  options: Option[];
}

export function correctIds(question: OptionQuestion): string[] {
  return question.options.filter((option) => option.correct).map((option) => option.id);
}
