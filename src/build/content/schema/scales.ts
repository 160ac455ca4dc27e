import { z } from 'astro/zod';
import type { Scale } from '../../../quiz/quiz.ts';
import { camelKeys, id, line } from './text.ts';

/** What a point counts, 0–4; `none`: it is not scored. */
const value = z
  .union([z.number().min(0).max(4), z.literal('none')])
  .transform((written) => (written === 'none' ? null : written));

export const direction = z.enum(['too-little', 'too-much']);

const point = z
  .strictObject({
    id,
    label: line,
    customer: z.exactOptional(line),
    value,
    'customer-value': z.exactOptional(value),
    direction: z.exactOptional(direction),
  })
  .transform(camelKeys);

const scale = z
  .strictObject({
    stem: z.exactOptional(line),
    'stem-customer': z.exactOptional(line),
    'cannot-say': line,
    points: z.array(point).min(2),
  })
  .transform(camelKeys);

/** content/scales.yaml: scales by id. */
export const scales = z
  .record(id, scale)
  .transform(
    (map): Record<string, Scale> =>
      Object.fromEntries(Object.entries(map).map(([key, parts]) => [key, { id: key, ...parts }])),
  );
