import { id } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import { scaleOf } from '../shared/scale.ts';
import { grading, type RatingQuestion } from './grade.ts';

export const schema: KindSchema<RatingQuestion> = {
  fields: (purpose) =>
    purpose === 'assessment'
      ? { scale: id.describe('A scale without directions in content/scales.yaml.') }
      : undefined,
  faults(question, context) {
    if (!scaleOf(question, context).points.some(({ direction }) => direction)) return [];
    const problem = `the scale "${question.scale}" runs two ways, from too little to too much`;
    return [
      { path: ['scale'], problem, remedy: 'write "kind: amount", or take a scale without directions.' },
    ];
  },
  answers: (question, context) =>
    scaleOf(question, context).points.map(({ id: point }) => grading.grade(point, question, context)),
};
