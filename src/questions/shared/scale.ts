import type { Point, Question, Scale } from '../../quiz/quiz.ts';
import type { Grade, Grading, KindContext } from '../kind.ts';

/** A question answered by one point of a named scale. */
export interface ScaleQuestion extends Question {
  scale: string;
}

/** The scale of a question. An unknown one has no points, so nothing can be an answer to it. */
export function scaleOf(question: ScaleQuestion, { scales }: KindContext): Scale {
  return scales[question.scale] ?? { id: question.scale, cannotSay: '', points: [] };
}

/** What a point counts for the one who answers; null: it is not scored. */
export function pointValue(point: Point, { perspective }: KindContext): number | null {
  return perspective === 'customer' && point.customerValue !== undefined ? point.customerValue : point.value;
}

function find(id: unknown, question: ScaleQuestion, context: KindContext): Point | undefined {
  return scaleOf(question, context).points.find((point) => point.id === id);
}

/** Grading of any kind that is answered by one point of a scale: the response is the point's id. */
export const scaleGrading: Grading<ScaleQuestion, string> = {
  parse: (value, question, context) => find(value, question, context)?.id,
  scored: (question, context) =>
    scaleOf(question, context).points.some((point) => pointValue(point, context) !== null),
  complete: () => true,
  grade(value, question, context) {
    const point = find(value, question, context);
    if (!point) return { chosen: [] };
    const grade: Grade = { chosen: [point.id] };
    const scored = pointValue(point, context);
    if (scored !== null) grade.value = scored;
    if (point.direction) grade.direction = point.direction;
    return grade;
  },
};
