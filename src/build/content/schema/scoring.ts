import { z } from 'astro/zod';
import { direction } from './scales.ts';
import { blockText, camelKeys, id, inlineText, line, passage } from './text.ts';

const ids = z.array(id).min(1);
const perspective = z.enum(['self', 'customer']);
const cutOff = z.number().min(0).max(4).describe('It begins at this mean of 0 to 4.');

/** `2/3`, as a number; a decimal is taken as it stands. */
const share = z
  .union([z.string(), z.number()])
  .describe('A fraction of the questions, as in 2/3.')
  .transform((written, context): number => {
    const [, above, below] = String(written).match(/^(\d+)\/(\d+)$/) ?? [];
    const number = above && below ? Number(above) / Number(below) : Number(written);
    if (number > 0 && number <= 1) return number;
    const params = { remedy: 'write a fraction of the questions, as in 2/3.' };
    context.issues.push({
      code: 'custom',
      message: `"${written}" is no share between 0 and 1`,
      params,
      input: written,
    });
    return z.NEVER;
  });

const condition = z
  .strictObject({
    any: z.exactOptional(ids).describe('Questions: one of them is enough.'),
    answered: z.exactOptional(ids).describe('… with one of these answers.'),
    'not-answered': z.exactOptional(ids).describe('… with none of these answers.'),
    of: z.exactOptional(perspective).describe('Whose answers; without it, the reader’s.'),
    'any-dimension': z.exactOptional(ids).describe('Dimensions: one of them is enough.'),
    band: z.exactOptional(ids).describe('… in one of these bands.'),
  })
  .transform((written, context) => {
    const { any, answered, 'not-answered': notAnswered, of, 'any-dimension': anyDimension, band } = written;
    const keys = Object.keys(written).sort().join(' ');
    const by = of === undefined ? {} : { of };
    if (any && answered && /^answered any( of)?$/.test(keys)) return { any, answered, ...by };
    if (any && notAnswered && /^any not-answered( of)?$/.test(keys)) return { any, notAnswered, ...by };
    if (anyDimension && band && keys === 'any-dimension band') return { anyDimension, band };
    const params = {
      remedy:
        'write any + answered, any + not-answered (both with of: customer if need be), or any-dimension + band.',
    };
    context.issues.push({
      code: 'custom',
      message: 'these keys together make no condition',
      params,
      input: written,
    });
    return z.NEVER;
  });

const rule = {
  id,
  when: z.array(condition).min(1).describe('All of these have to hold.'),
  because: inlineText.describe('Why it applies, as said to the reader.'),
  lift: inlineText.describe('What lifts it.'),
};

const advice = {
  do: inlineText.describe('One action, doable this week.'),
  say: z.exactOptional(inlineText).describe('How to say it, in words one can speak.'),
  ask: inlineText.describe('One question to ask the customer.'),
  plan: z
    .strictObject({
      if: line.describe('A moment that will come, without a leading “If”.'),
      then: line.describe('What I then do, without a leading “then”.'),
    })
    .describe('An if-then plan, in the first person.'),
  read: passage,
};

/** `open`: while the gate of the dimension speaks. */
const words = z.strictObject({
  self: z.exactOptional(line),
  customer: z.exactOptional(line),
  open: z.exactOptional(line),
});

const dimension = z.strictObject({
  id,
  label: line,
  group: id,
  means: inlineText.describe('What it is about; shown under its heading.'),
  read: passage,
  words: z.exactOptional(z.record(id, words)).describe('By band: words in place of the label of the band.'),
});

const gate = z.strictObject({
  id,
  label: line,
  dimension: id,
  level: id.describe('The level that holds when it trips.'),
  trips: z
    .array(z.strictObject({ ...rule, ...advice }))
    .min(1)
    .describe('Any of these trips it.'),
  conditional: z
    .array(z.strictObject(rule))
    .default([])
    .describe('These do not trip it, but make the level hold on a condition only.'),
});

const step = z.strictObject({
  id,
  label: line,
  means: inlineText,
  next: z.exactOptional(inlineText).describe('What leads to the next level.'),
  by: z.exactOptional(z.literal('gate')).describe('In place of from: only a gate leads here.'),
  from: z.exactOptional(cutOff),
  needs: z.exactOptional(z.literal('customer')).describe('Only the customer’s answers lead here.'),
});

const grade = z.strictObject({ id, label: line, answers: ids, means: inlineText });

/** The keys of an assessment that make its result out of the answers. */
export const scoringFields = {
  groups: z
    .array(z.strictObject({ id, label: line }))
    .min(1)
    .describe('Headings of the result table.'),
  dimensions: z.array(dimension).min(1).describe('What the questions measure.'),
  bands: z
    .array(z.strictObject({ id, label: line, from: cutOff }))
    .min(1)
    .describe('Words for the mean of a dimension, from low to high.'),
  'minimum-coverage': z
    .strictObject({ share, questions: z.int().min(1) })
    .describe('How much of a dimension has to be answered.'),
  levels: z
    .strictObject({
      rule: z.literal('mean'),
      of: ids.describe('The dimensions whose mean decides.'),
      steps: z.array(step).min(1).describe('From low to high.'),
    })
    .describe('The named result.'),
  gates: z.array(gate).default([]).describe('Read before the levels.'),
  caps: z
    .array(z.strictObject({ ...rule, 'at-most': id }).transform(camelKeys))
    .default([])
    .describe('The level can be no higher than at-most.'),
  certainty: z
    .exactOptional(z.strictObject({ question: id, grades: z.array(grade).min(1) }))
    .describe('On what evidence the answers rest; adds no points.'),
  contribution: z
    .exactOptional(z.strictObject({ question: id }))
    .describe('The question that asks which dimensions matter most.'),
  advice: z
    .array(z.strictObject({ dimension: id, band: id, direction: z.exactOptional(direction), ...advice }))
    .min(1)
    .describe('For each dimension and band, and direction where there is one.'),
  method: blockText.describe('How the result is made, and what it cannot tell. Markdown.'),
};
