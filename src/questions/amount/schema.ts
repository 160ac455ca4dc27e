import { id } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import { scaleOf } from '../shared/scale.ts';
import { type AmountQuestion, grading } from './grade.ts';

export const schema: KindSchema<AmountQuestion> = {
  fields: (purpose) =>
    purpose === 'assessment'
      ? { scale: id.describe('A scale in content/scales.yaml, from too little to too much.') }
      : undefined,
  faults(question, context) {
    const { points } = scaleOf(question, context);
    const has = (wanted: string) => points.some(({ direction }) => direction === wanted);
    if (points.length === 0 || (has('too-little') && has('too-much'))) return [];
    const problem = `the scale "${question.scale}" does not run from too little to too much`;
    const remedy = 'write "kind: rating", or take a scale whose points have both directions.';
    return [{ path: ['scale'], problem, remedy }];
  },
  answers: (question, context) =>
    scaleOf(question, context).points.map(({ id: point }) => grading.grade(point, question, context)),
};
