import type { Fact } from './facts.ts';
import type { Perspective } from './quiz.ts';
import type { Scoring } from './scoring.ts';

/**
 * The grade of certainty that the answer to a question on evidence comes to (instruments R6): the lowest
 * where nothing was said, the highest where the customer's answers decide.
 */
export function gradeOf(
  { certainty }: Scoring,
  question: string | undefined,
  self: ReadonlyMap<string, Fact>,
  by: Perspective,
): string | undefined {
  if (!certainty || question === undefined) return undefined;
  const { grades } = certainty;
  if (by === 'customer') return grades.at(-1)?.id;
  const chosen = self.get(question)?.chosen ?? [];
  return (grades.find(({ answers }) => answers.some((id) => chosen.includes(id))) ?? grades[0])?.id;
}
