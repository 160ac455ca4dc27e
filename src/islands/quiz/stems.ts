import type { Question, Scale } from '../../quiz/quiz.ts';

/** Neighbouring questions that begin with the same words. */
export interface StemGroup {
  stem?: string;
  questions: Question[];
}

/** Gathers neighbouring questions whose scales share a stem, so that it is printed once above them. */
export function stemGroups(questions: Question[], scales: Readonly<Record<string, Scale>>): StemGroup[] {
  const groups: StemGroup[] = [];
  for (const question of questions) {
    const stem = 'scale' in question ? scales[String(question.scale)]?.stem : undefined;
    const last = groups.at(-1);
    if (last && last.stem === stem) last.questions.push(question);
    else groups.push(stem === undefined ? { questions: [question] } : { stem, questions: [question] });
  }
  return groups;
}
