import { z } from 'astro/zod';
import { camelKeys, line } from './text.ts';

const covered = z
  .strictObject({
    says: line.describe('What it says, in your own words.'),
    caveat: z
      .exactOptional(z.literal(true))
      .describe('true: it rests on no evidence, so the guide that carries it says so in a <Caveat>.'),
    'left-out': z.exactOptional(line).describe('Why no guide carries it.'),
  })
  .transform(camelKeys);

const number = z
  .string()
  .regex(/^[A-Z]+\d+(\.\d+)?[a-z]?$/)
  .meta({
    patternErrorMessage: 'Numbers read like S1.04, S1.04a or X07.',
  });

/** content/coverage.yaml: what the sources teach, line by line. A handbook may do without it. */
export const coverage = z.record(number, covered);

export type Coverage = z.infer<typeof coverage>;
