// Short answers of the hand-worked cases, turned into responses for the real quiz files, and results told short.
import { expect } from 'vitest';
import type { AssessmentResult, Json } from '../../../src/quiz/attempt.ts';
import { type Form, type Quiz, CANNOT_SAY as UNSAID } from '../../../src/quiz/quiz.ts';
import { type Answered, scoreAssessment } from '../../../src/quiz/score.ts';
import { gradings, quizCalled, responsesOf } from '../support.ts';

/** A number stands for the point at that place of the question's scale; null: "can't say". */
export type Short = number | string | null;
/** By question, or by dimension: one answer for all that it scores, or one for each in their order. */
export type Changes = Readonly<Record<string, Short | readonly Short[]>>;

function spread(quiz: Quiz, changes: Changes): Record<string, Short | readonly Short[]> {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([key, answer]) => {
      const within = quiz.questions.filter(({ dimension, apart }) => dimension === key && !apart);
      if (within.length === 0 && !quiz.questions.some(({ id }) => id === key)) throw new Error(`no ${key}`);
      if (within.length === 0) return [[key, answer] as const];
      return within.map(({ id }, place) => {
        const own = Array.isArray(answer) ? answer[place] : answer;
        if (own === undefined) throw new Error(`no answer for ${id}`);
        return [id, own] as const;
      });
    }),
  );
}

/** Of the scale of a question, the point at a place. */
function pointOf({ scales, questions }: Quiz, id: string, answer: Short): Short {
  const question = questions.find((each) => each.id === id);
  if (typeof answer !== 'number' || !question || !('scale' in question)) return answer;
  return scales[String(question.scale)]?.points[answer]?.id ?? null;
}

export interface Golden {
  quiz: Quiz;
  run(changes?: Changes, customer?: Changes, more?: Partial<Answered>, form?: Form): ReturnType<typeof told>;
}

/** A quiz from content/ and the answers that a case has where it names no other. */
export function golden(id: string, base: Changes): Golden {
  const quiz = quizCalled(id);
  const responses = (changes: Changes) => {
    const answers = Object.entries(spread(quiz, changes)).map(([key, answer]): [string, Json] => [
      key,
      typeof answer === 'object' && answer !== null ? [...answer] : pointOf(quiz, key, answer),
    ]);
    return responsesOf(quiz, Object.fromEntries(answers));
  };
  return {
    quiz,
    run(changes = {}, customer = undefined, more = {}, form = 'full') {
      const self = responses({ ...spread(quiz, base), ...spread(quiz, changes) });
      const answered = { self, ...(customer && { customer: responses(customer) }), ...more };
      return told(scoreAssessment(quiz, form, answered, gradings));
    },
  };
}

/** The responses to pair questions that are asked for two sides. */
export function sides(quiz: Quiz, me: Changes, company: Changes): Answered['self'] {
  const [mine, theirs] = [spread(quiz, me), spread(quiz, company)];
  const side = (id: string, answer: Short | readonly Short[] | undefined): Json =>
    typeof answer === 'number' ? pointOf(quiz, id, answer) : UNSAID;
  const pairs = quiz.questions.filter(({ kind }) => kind === 'pair');
  const both = pairs.map(({ id }): [string, Json] => [
    id,
    { company: side(id, theirs[id]), me: side(id, mine[id]) },
  ]);
  return responsesOf(quiz, Object.fromEntries(both));
}

/** A result in few words. `first`: a dimension, or the rule of a gate. */
export function told(result: AssessmentResult | undefined) {
  if (!result) throw new Error('it is an assessment');
  const { level, first, next, flags = [], dimensions, tallies } = result;
  return {
    level: level ? `${level.id}${level.conditional ? '?' : ''}` : null,
    reached: result.reached ?? null,
    gates: result.gates.map(({ rule, outcome }) => `${rule} ${outcome}`),
    caps: result.caps,
    flags,
    certainty: result.certainty,
    first: first ? ('gate' in first ? first.rule : first.dimension) : null,
    strengths: result.strengths,
    next: next ? (next.id ?? 'none of them') : null,
    open: next?.open ?? [],
    unknown: next?.unknown ?? [],
    customer: next?.customer ?? false,
    axes: next?.axes ?? [],
    tallies: tallies ? Object.fromEntries(tallies.map(({ id, ...tally }) => [id, tally])) : null,
    known: result.known ?? null,
    ...Object.fromEntries(
      dimensions.map(({ id, mean = null, band = null, ...more }) => [id, { ...more, mean, band }]),
    ),
  };
}

/** What a dimension came to. */
export const is = (mean: number, band: string) => ({ mean: expect.closeTo(mean, 9), band });
export const notKnown = { mean: null, band: null };

/** A case: what it says, what is answered otherwise than in the base, what comes of it, and the customer's. */
export type Case = [
  says: string,
  changes: Changes,
  expected: Partial<Record<string, unknown>>,
  customer?: Changes,
];
