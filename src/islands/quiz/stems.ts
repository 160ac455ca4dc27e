import type { Question } from '../../quiz/quiz.ts';

/** Neighbouring questions that begin with the same words. */
export interface StemGroup {
  stem?: string;
  questions: Question[];
}

/** Gathers neighbouring questions that share a stem, so that it is printed once above them. */
export function stemGroups(
  questions: Question[],
  stemOf: (question: Question) => string | undefined,
): StemGroup[] {
  const groups: StemGroup[] = [];
  for (const question of questions) {
    const stem = stemOf(question);
    const last = groups.at(-1);
    if (last && last.stem === stem) last.questions.push(question);
    else groups.push(stem === undefined ? { questions: [question] } : { stem, questions: [question] });
  }
  return groups;
}
