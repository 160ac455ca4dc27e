import { z } from 'astro/zod';
import { id, inlineText, line } from './text.ts';

const ids = z.array(id).min(1);

/** It begins at this mean. */
export const cutOff = z.number().min(0).max(4).describe('It begins at this mean of 0 to 4.');

/** Whose answers to pair questions are looked at. */
export const side = z
  .exactOptional(id)
  .describe('One of "for" in pair questions: its answers are looked at, in place of the reader’s own.');

const step = {
  id,
  label: line,
  means: inlineText,
  next: z.exactOptional(inlineText).describe('What leads to the next level.'),
  by: z.exactOptional(z.literal('gate')).describe('Only a gate leads here. Such steps stand first.'),
  needs: z.exactOptional(z.literal('customer')).describe('Only the customer’s answers lead here.'),
};

function steps<Own extends z.ZodRawShape>(own: Own) {
  return z
    .array(z.strictObject({ ...step, ...own }))
    .min(1)
    .describe('From low to high.');
}

const half = z.exactOptional(z.enum(['low', 'high']));

const axis = z.strictObject({
  label: line,
  of: ids.describe('The dimensions whose mean decides.'),
  from: z.number().min(0).max(4).describe('It is high from this mean of 0 to 4 on.'),
  side,
  low: line.describe('What its low end is called.'),
  high: line.describe('What its high end is called.'),
});

const rule = <Name extends string>(name: Name, what: string) => z.literal(name).describe(what);

/** The named results, under one of the rules of src/quiz/levels. */
export const levels = z
  .discriminatedUnion('rule', [
    z.strictObject({
      rule: rule('mean', 'A step begins at a mean of dimensions.'),
      of: ids.describe('The dimensions whose mean decides.'),
      steps: steps({ from: z.exactOptional(cutOff) }),
    }),
    z.strictObject({
      rule: rule('count', 'A step begins at a number of dimensions that are held.'),
      tally: id.describe('The tally that counts them.'),
      steps: steps({
        from: z.exactOptional(z.int().min(0)).describe('It begins when so many are held.'),
      }),
    }),
    z.strictObject({
      rule: rule('ladder', 'A step is reached when its tally and all below are held.'),
      steps: steps({
        tally: z
          .exactOptional(id)
          .describe('All of its dimensions have to be held. The lowest step has none.'),
      }),
    }),
    z.strictObject({
      rule: rule('quadrant', 'Two axes decide between four places.'),
      across: axis,
      up: axis,
      steps: steps({ across: half, up: half }),
    }),
  ])
  .describe('The named result.');
