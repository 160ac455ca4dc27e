import { expect, test } from 'vitest';
import { reachable } from '../../src/build/content/reachable.ts';
import { reachedBands } from '../../src/build/content/rules/reached-bands.ts';
import { assessmentsIn } from '../../src/build/content/rules/rule.ts';
import { grading as amount } from '../../src/questions/amount/grade.ts';
import { grading as rating } from '../../src/questions/rating/grade.ts';
import type { Responses } from '../../src/quiz/attempt.ts';
import { measureDimensions } from '../../src/quiz/dimensions.ts';
import { factsOf, type Gradings } from '../../src/quiz/facts.ts';
import type { Question, Quiz } from '../../src/quiz/quiz.ts';
import { checkFiles, valid } from './fixture.ts';

const { library, quizzes } = checkFiles(valid);
const gradings: Gradings = { rating: { grading: rating }, amount: { grading: amount } };

/** Every way to respond to some questions: with each point, with "can't say", or not at all. */
function allResponses(questions: Question[], quiz: Quiz): Responses[] {
  const [first, ...rest] = questions;
  if (!first) return [{}];
  const scale = 'scale' in first ? quiz.scales[String(first.scale)] : undefined;
  const values = [...(scale?.points ?? []).map(({ id }) => id), null];
  return allResponses(rest, quiz).flatMap((responses) => [
    responses,
    ...values.map((value) => ({ ...responses, [first.id]: { kind: first.kind, value } })),
  ]);
}

test.each(['warmth', 'truth'])(
  'what can be reached in %s is what scoring reaches over all answers',
  (dimension) => {
    const quiz = quizzes.get('tea');
    const authored = assessmentsIn(library)[0];
    if (!quiz?.scoring || !authored) throw new Error('the fixture has an assessment');
    const { scoring } = quiz;
    const scored = new Set<string>();
    const questions = quiz.questions.filter((question) => question.dimension === dimension);
    for (const responses of allResponses(questions, quiz)) {
      const facts = factsOf(quiz, 'full', responses, gradings);
      const result = measureDimensions(scoring, facts).find(({ id }) => id === dimension);
      if (result?.band) scored.add(`${result.band} ${result.direction ?? ''}`);
    }
    const reached = reachedBands(authored, dimension, library);
    expect(new Set(reached?.map(({ band, direction }) => `${band} ${direction ?? ''}`))).toEqual(scored);
  },
);

test('a point that does not count takes its question out of the coverage', () => {
  const answers = [{ chosen: ['a'], value: 4 }, { chosen: ['b'] }];
  const questions = [answers, answers, answers];
  const means = reachable(questions, { share: 1, questions: 2 });
  expect(means).toEqual(expect.arrayContaining([{ mean: 4, direction: undefined }]));
  expect(reachable(questions, { share: 1, questions: 4 })).toEqual([]);
});
