import { z } from 'astro/zod';
import type { Purpose } from '../../../quiz/quiz.ts';
import { id, inlineText } from './text.ts';

/** The options of a question. In a check each says why it is right or wrong, and the right ones say so. */
export function options(purpose: Purpose) {
  const option = z.strictObject({ id, label: inlineText });
  const answer = option.extend({ correct: z.exactOptional(z.boolean()), why: inlineText });
  return z.array<typeof option | typeof answer>(purpose === 'check' ? answer : option).min(2);
}
