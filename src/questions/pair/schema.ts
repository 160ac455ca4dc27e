import { z } from 'astro/zod';
import { id, inlineText, line } from '../../build/content/schema/text.ts';
import type { Fault, KindContext, KindSchema } from '../kind.ts';
import { scaleOf } from '../shared/scale.ts';
import { grading, ME, type PairQuestion } from './grade.ts';

const POINTS = 5;

function scaleFaults(question: PairQuestion, context: KindContext): Fault[] {
  const { points } = scaleOf(question, context);
  if (points.length === 0 || points.length === POINTS) return [];
  const problem = `the scale "${question.scale}" has ${points.length} points`;
  return [{ path: ['scale'], problem, remedy: 'take one of five points, such as between-two.' }];
}

function forFaults(question: PairQuestion): Fault[] {
  if (!question.for || question.for.some((each) => each.id === ME)) return [];
  const remedy = `give one of them "id: ${ME}": that answer is scored, the others stand beside it.`;
  return [{ path: ['for'], problem: 'nobody in "for" is the one who answers', remedy }];
}

export const schema: KindSchema<PairQuestion> = {
  fields: (purpose) =>
    purpose === 'assessment'
      ? {
          left: inlineText.describe('The first statement.'),
          right: inlineText.describe('The second statement, the one that counts more.'),
          scale: id.describe('A scale of five points in content/scales.yaml, as between-two.'),
          for: z
            .exactOptional(
              z.array(z.strictObject({ id, label: line.describe('Whom the reader sees named.') })).min(2),
            )
            .describe(
              'About whom it is answered; one has the id me and is scored, the others stand beside it.',
            ),
        }
      : undefined,
  faults: (question, context) => [...scaleFaults(question, context), ...forFaults(question)],
  answers: (question, context) =>
    scaleOf(question, context).points.map(({ id: point }) =>
      grading.grade(question.for ? { [ME]: point } : point, question, context),
    ),
};
