import { z } from 'astro/zod';
import { inlineText } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import type { ReflectionQuestion } from './grade.ts';

export const schema: KindSchema<ReflectionQuestion> = {
  fields: (purpose) =>
    purpose === 'assessment'
      ? { rows: z.exactOptional(z.int().min(2).max(20)), hint: z.exactOptional(inlineText) }
      : undefined,
  faults: () => [],
  answers: () => [],
};
