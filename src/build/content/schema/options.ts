import { z } from 'astro/zod';
import type { Purpose } from '../../../quiz/quiz.ts';
import { id, inlineText } from './text.ts';

/** The options of a question. In a check each says why it is right or wrong, and the right ones say so. */
export function options(purpose: Purpose) {
  const option = z.strictObject({
    id: id.describe('Says what the option means, not where it stands; never changes.'),
    label: inlineText.describe('The answer as the reader sees it.'),
  });
  const answer = option.extend({
    correct: z.exactOptional(z.boolean()).describe('true on each right option.'),
    why: inlineText.describe('Why it is right or wrong, in one or two sentences.'),
  });
  return z
    .array<typeof option | typeof answer>(purpose === 'check' ? answer : option)
    .min(2)
    .describe('The answers to choose from, two or more.');
}
