import { z } from 'astro/zod';
import { options } from '../../build/content/schema/options.ts';
import { inlineText } from '../../build/content/schema/text.ts';
import type { Fault, KindSchema } from '../kind.ts';
import { grading, type TrueFalseQuestion, verdicts } from './grade.ts';

export const schema: KindSchema<TrueFalseQuestion> = {
  fields: (purpose) =>
    purpose === 'check'
      ? {
          answer: z.boolean().describe('true or false: whether the statement holds.'),
          'why-true': inlineText.describe('Said to the answer “True”, right or wrong.'),
          'why-false': inlineText.describe('Said to the answer “False”, right or wrong.'),
          reasons: z
            .exactOptional(options('check'))
            .describe('Reasons to choose from; exactly one is correct.'),
        }
      : undefined,
  faults({ reasons, confidence }): Fault[] {
    if (!reasons) {
      if (confidence) return [];
      const problem = 'a bare true or false is guessed right half the time';
      const remedy = 'add "reasons:" to choose from, or "confidence: true" to ask how sure the reader is.';
      return [{ path: ['answer'], problem, remedy }];
    }
    const [first, second] = reasons.filter((reason) => reason.correct);
    const remedy = 'put "correct: true" on exactly one reason.';
    if (!first) return [{ path: ['reasons'], problem: 'no reason is correct', remedy }];
    if (!second) return [];
    const problem = `this is correct too, beside "${first.id}"`;
    return [{ path: ['reasons', reasons.indexOf(second), 'correct'], problem, remedy }];
  },
  answers: (question, context) =>
    verdicts.flatMap((verdict) =>
      question.reasons
        ? question.reasons.map(({ id }) => grading.grade({ verdict, reason: id }, question, context))
        : grading.grade({ verdict }, question, context),
    ),
};
