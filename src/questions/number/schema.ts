import { z } from 'astro/zod';
import { inlineText, line } from '../../build/content/schema/text.ts';
import type { Fault, KindSchema } from '../kind.ts';
import { grading, type NumberQuestion } from './grade.ts';

const range = {
  unit: line,
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
  step: z.exactOptional(z.number().positive()),
};

const rightAnswer = {
  answer: z.number(),
  tolerance: z.exactOptional(z.number().min(0)),
  why: inlineText,
};

export const schema: KindSchema<NumberQuestion> = {
  fields: (purpose) => (purpose === 'check' ? { ...range, ...rightAnswer } : range),
  faults(question, context): Fault[] {
    const { answer, min, max } = question;
    if (min !== undefined && max !== undefined && min >= max) {
      const problem = `no amount lies between "min: ${min}" and "max: ${max}"`;
      return [{ path: ['max'], problem, remedy: 'write a "max" above "min".' }];
    }
    if (answer === undefined || grading.parse(answer, question, context) !== undefined) return [];
    const problem = `the right answer ${answer} cannot be given`;
    return [{ path: ['answer'], problem, remedy: 'make it fit "min", "max" and "step", or change those.' }];
  },
  /** Any number can be an answer, so rules cannot name them. */
  answers: () => [],
};
