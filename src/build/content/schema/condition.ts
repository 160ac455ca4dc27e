import { z } from 'astro/zod';
import type { Condition } from '../../../quiz/scoring.ts';
import { id } from './text.ts';

const ids = z.array(id).min(1);
const howMany = z.int().min(0);

/** The keys that together make a line, and what they make of it. */
const forms: readonly [keys: RegExp, (written: Written) => unknown][] = [
  [/^answered any( of)?$/, ({ any, answered, of }) => ({ any, answered, ...(of && { of }) })],
  [
    /^any not-answered( of)?$/,
    ({ any, 'not-answered': notAnswered, of }) => ({ any, notAnswered, ...(of && { of }) }),
  ],
  [/^any-dimension band$/, ({ 'any-dimension': anyDimension, band }) => ({ anyDimension, band })],
  [/^open tally$/, ({ tally, open }) => ({ tally, open })],
  [/^held tally$/, ({ tally, held }) => ({ tally, held })],
  [/^at-least tally$/, ({ tally, 'at-least': atLeast }) => ({ tally, atLeast })],
  [/^at-most tally$/, ({ tally, 'at-most': atMost }) => ({ tally, atMost })],
];

const REMEDY =
  'write any + answered, any + not-answered (both with of: customer if need be), any-dimension + band, ' +
  'or tally + one of open, held, at-least, at-most.';

const line = z.strictObject({
  any: z.exactOptional(ids).describe('Questions: one of them is enough.'),
  answered: z.exactOptional(ids).describe('… with one of these answers.'),
  'not-answered': z.exactOptional(ids).describe('… with none of these answers.'),
  of: z.exactOptional(z.enum(['self', 'customer'])).describe('Whose answers; without it, the reader’s.'),
  'any-dimension': z.exactOptional(ids).describe('Dimensions: one of them is enough.'),
  band: z.exactOptional(ids).describe('… in one of these bands.'),
  tally: z.exactOptional(id).describe('A tally.'),
  open: z.exactOptional(ids).describe('… in which one of these dimensions is measured and not held.'),
  held: z.exactOptional(ids).describe('… in which one of these dimensions is held.'),
  'at-least': z.exactOptional(howMany).describe('… in which so many are held, or more.'),
  'at-most': z.exactOptional(howMany).describe('… in which no more than so many can be held.'),
});

type Written = z.infer<typeof line>;

/** One line of a rule. */
export const condition = line.transform((written, context): Condition => {
  const keys = Object.keys(written).sort().join(' ');
  const [, make] = forms.find(([pattern]) => pattern.test(keys)) ?? [];
  // The keys are there, and the schema has read what they hold.
  if (make) return make(written) as Condition;
  context.issues.push({
    code: 'custom',
    message: 'these keys together make no condition',
    params: { remedy: REMEDY },
    input: written,
  });
  return z.NEVER;
});
