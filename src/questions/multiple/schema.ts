import { z } from 'astro/zod';
import { options } from '../../build/content/schema/options.ts';
import type { Fault, KindSchema } from '../kind.ts';
import { correctIds } from '../shared/options.ts';
import { grading, type MultipleQuestion } from './grade.ts';

/** In a check the number to choose follows from the correct options. */
function checkFaults(question: MultipleQuestion): Fault[] {
  const correct = correctIds(question).length;
  if (correct >= 2 && correct < question.options.length) return [];
  const problem = correct < 2 ? 'fewer than two options are correct' : 'every option is correct';
  const remedy = 'put "correct: true" on two or more options, not on all; for one, write "kind: single".';
  return [{ path: ['options'], problem, remedy }];
}

export const schema: KindSchema<MultipleQuestion> = {
  fields: (purpose) => ({
    options: options(purpose),
    ...(purpose === 'assessment' && {
      choose: z.exactOptional(z.int().min(1)).describe('How many to choose, exactly.'),
    }),
  }),
  faults(question, { purpose }) {
    if (purpose === 'check') return checkFaults(question);
    const { choose, options: offered } = question;
    if (choose === undefined || choose < offered.length) return [];
    const remedy = `there are ${offered.length} options: write a smaller number, or add options.`;
    return [{ path: ['choose'], problem: `"choose: ${choose}" leaves nothing to choose`, remedy }];
  },
  answers: (question, context) => question.options.map(({ id }) => grading.grade([id], question, context)),
};
