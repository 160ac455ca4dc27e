import { z } from 'astro/zod';
import { id, line } from './text.ts';

export const part = z.strictObject({
  label: line,
  summary: line,
  order: z.int().min(1).describe('The place in the reading order.'),
});

/** content/parts.yaml: the parts of the handbook, by id. */
export const parts = z.record(id, part);

export type Part = z.infer<typeof part>;
