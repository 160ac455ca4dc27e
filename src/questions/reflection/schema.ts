import { z } from 'astro/zod';
import { inlineText } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import type { ReflectionQuestion } from './grade.ts';

export const schema: KindSchema<ReflectionQuestion> = {
  fields: (purpose) =>
    purpose === 'assessment'
      ? {
          rows: z.exactOptional(z.int().min(2).max(20)).describe('Height of the field, in lines.'),
          hint: z.exactOptional(inlineText).describe('Said below the question, such as what to think of.'),
        }
      : undefined,
  faults: () => [],
  answers: () => [],
};
