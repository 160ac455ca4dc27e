import { z } from 'astro/zod';
import { inlineText, line } from '../../build/content/schema/text.ts';
import type { Fault, KindSchema } from '../kind.ts';
import { grading, type NumberQuestion } from './grade.ts';

const range = {
  unit: line.describe('What is counted, as in weeks.'),
  min: z.exactOptional(z.number()).describe('The smallest number that can be given.'),
  max: z.exactOptional(z.number()).describe('The largest.'),
  step: z.exactOptional(z.number().positive()).describe('The distance between numbers that can be given.'),
};

const rightAnswer = {
  answer: z.number().describe('The right number.'),
  tolerance: z.exactOptional(z.number().min(0)).describe('How far off still counts as right.'),
  why: inlineText.describe('Why that is right, in one or two sentences.'),
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
