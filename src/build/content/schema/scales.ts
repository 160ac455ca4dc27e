import { z } from 'astro/zod';
import type { Scale } from '../../../quiz/quiz.ts';
import { camelKeys, id, line } from './text.ts';

const value = z
  .union([z.number().min(0).max(4), z.literal('none')])
  .transform((written) => (written === 'none' ? null : written))
  .describe('What the point counts, 0 to 4; none: it is not scored.');

export const direction = z.enum(['too-little', 'too-much']);

const point = z
  .strictObject({
    id,
    label: line,
    customer: z.exactOptional(line).describe('The label as the customer reads it, where it differs.'),
    value,
    'customer-value': z
      .exactOptional(value)
      .describe('What the point counts when the customer chooses it, where that differs.'),
    direction: z.exactOptional(direction).describe('The side on which an amount misses the middle.'),
  })
  .transform(camelKeys);

const scale = z
  .strictObject({
    stem: z.exactOptional(line).describe('Stands above the questions that use the scale.'),
    'stem-customer': z.exactOptional(line).describe('The stem as it is put to the customer.'),
    'cannot-say': line.describe('The label of the answer that is no point: I can’t say.'),
    points: z.array(point).min(2).describe('The answers, in the order they are shown.'),
  })
  .transform(camelKeys);

/** content/scales.yaml: scales by id. */
export const scales = z
  .record(id, scale)
  .transform(
    (map): Record<string, Scale> =>
      Object.fromEntries(Object.entries(map).map(([key, parts]) => [key, { id: key, ...parts }])),
  );
