import type { Attempt } from './attempt.ts';
import type { Question, Quiz } from './quiz.ts';

/**
 * The quiz as an attempt asks it: only its questions, and what they offer in its order.
 *
 * @param inOrder puts what a question offers in order; absent where nothing is shuffled
 */
export function asAsked(
  quiz: Quiz,
  { seed, asks }: Pick<Attempt, 'seed' | 'asks'>,
  inOrder?: (question: Question, seed: string) => Question,
): Quiz {
  const questions = quiz.questions.filter(({ id }) => !asks || asks.includes(id));
  return { ...quiz, questions: seed && inOrder ? questions.map((each) => inOrder(each, seed)) : questions };
}
