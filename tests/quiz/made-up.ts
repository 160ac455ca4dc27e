import type { AssessmentResult, Json, Responses } from '../../src/quiz/attempt.ts';
import type { Dimension, Question, Quiz } from '../../src/quiz/quiz.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import type { Levels, Scoring } from '../../src/quiz/scoring.ts';
import { gradings } from './support.ts';

/** Values 0–4 as points of the made-up scale. */
export const POINTS = ['none', 'little', 'half', 'much', 'all'] as const;
type Value = 0 | 1 | 2 | 3 | 4 | null;

const nowhere = { href: '/', title: 'Nowhere' };
export const BANDS = [
  { id: 'low', label: 'low', from: 0 },
  { id: 'fair', label: 'fair', from: 2 },
  { id: 'high', label: 'high', from: 3 },
];

/** Two ratings for a dimension. */
function ratings(dimension: string): Question[] {
  return ['1', '2'].map((n) => {
    const question = { id: `${dimension}-${n}`, kind: 'rating', dimension, text: 'So?', customer: 'So?' };
    return { ...question, scale: 'five' };
  });
}

export interface MadeUp extends Partial<Omit<Scoring, 'dimensions' | 'levels'>> {
  dimensions: Record<string, Partial<Dimension>>;
  levels: Levels;
  questions?: (Question & Record<string, unknown>)[];
}

/** A quiz of two ratings for each dimension, and whatever else it is given. */
export function madeUp({ dimensions, levels, questions = [], ...more }: MadeUp): Quiz {
  const ids = Object.keys(dimensions);
  const asked = new Set(questions.map(({ dimension }) => dimension));
  return {
    id: 'made-up',
    version: 1,
    purpose: 'assessment',
    title: 'Made up',
    summary: '',
    minutes: { full: 1 },
    scales: {
      five: {
        id: 'five',
        cannotSay: 'I can’t say',
        points: POINTS.map((id, value) => ({ id, label: id, value })),
      },
    },
    questions: [...ids.filter((id) => !asked.has(id)).flatMap(ratings), ...questions],
    scoring: {
      groups: [{ id: 'all', label: 'All' }],
      dimensions: ids.map((id) => ({
        id,
        label: id,
        group: 'all',
        means: '',
        read: nowhere,
        ...dimensions[id],
      })),
      bands: BANDS,
      minimumCoverage: { share: 2 / 3, questions: 2 },
      tallies: [],
      levels,
      gates: [],
      caps: [],
      flags: [],
      advice: [],
      method: '',
      ...more,
    },
  };
}

/** The quiz with some of its scoring replaced. */
export function scoredBy(quiz: Quiz, more: Partial<Scoring>): Quiz {
  if (!quiz.scoring) throw new Error('it is an assessment');
  return { ...quiz, scoring: { ...quiz.scoring, ...more } };
}

/** Both ratings of each dimension answered with the same value; null: "can't say". */
export function at(values: Readonly<Record<string, Value>>): Responses {
  return Object.fromEntries(
    Object.entries(values).flatMap(([dimension, value]) =>
      ['1', '2'].map((n) => [`${dimension}-${n}`, rated(value)]),
    ),
  );
}

/** One rating. */
export function rated(value: Value): { kind: string; value: Json } {
  return { kind: 'rating', value: value === null ? null : POINTS[value] };
}

export function score(
  quiz: Quiz,
  self: Responses,
  more: Omit<Parameters<typeof scoreAssessment>[2], 'self'> = {},
): AssessmentResult {
  const result = scoreAssessment(quiz, 'full', { self, ...more }, gradings);
  if (!result) throw new Error('it is an assessment');
  return result;
}
