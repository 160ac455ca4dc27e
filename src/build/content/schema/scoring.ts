import { z } from 'astro/zod';
import { direction } from './scales.ts';
import { blockText, camelKeys, id, inlineText, line, passage } from './text.ts';

const ids = z.array(id).min(1);
const perspective = z.enum(['self', 'customer']);
/** A cut-off on the mean of 0–4. */
const cutOff = z.number().min(0).max(4);

/** `2/3`, as a number; a decimal is taken as it stands. */
const share = z.union([z.string(), z.number()]).transform((written, context): number => {
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
    any: z.exactOptional(ids),
    answered: z.exactOptional(ids),
    'not-answered': z.exactOptional(ids),
    of: z.exactOptional(perspective),
    'any-dimension': z.exactOptional(ids),
    band: z.exactOptional(ids),
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

const rule = { id, when: z.array(condition).min(1), because: inlineText, lift: inlineText };

const advice = {
  do: inlineText,
  say: z.exactOptional(inlineText),
  ask: inlineText,
  plan: z.strictObject({ if: line, then: line }),
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
  means: inlineText,
  read: passage,
  words: z.exactOptional(z.record(id, words)),
});

const gate = z.strictObject({
  id,
  label: line,
  dimension: id,
  level: id,
  trips: z.array(z.strictObject({ ...rule, ...advice })).min(1),
  conditional: z.array(z.strictObject(rule)).default([]),
});

const step = z.strictObject({
  id,
  label: line,
  means: inlineText,
  next: z.exactOptional(inlineText),
  by: z.exactOptional(z.literal('gate')),
  from: z.exactOptional(cutOff),
  needs: z.exactOptional(z.literal('customer')),
});

const grade = z.strictObject({ id, label: line, answers: ids, means: inlineText });

/** The keys of an assessment that make its result out of the answers. */
export const scoringFields = {
  groups: z.array(z.strictObject({ id, label: line })).min(1),
  dimensions: z.array(dimension).min(1),
  bands: z.array(z.strictObject({ id, label: line, from: cutOff })).min(1),
  'minimum-coverage': z.strictObject({ share, questions: z.int().min(1) }),
  levels: z.strictObject({ rule: z.literal('mean'), of: ids, steps: z.array(step).min(1) }),
  gates: z.array(gate).default([]),
  caps: z.array(z.strictObject({ ...rule, 'at-most': id }).transform(camelKeys)).default([]),
  certainty: z.exactOptional(z.strictObject({ question: id, grades: z.array(grade).min(1) })),
  contribution: z.exactOptional(z.strictObject({ question: id })),
  advice: z
    .array(z.strictObject({ dimension: id, band: id, direction: z.exactOptional(direction), ...advice }))
    .min(1),
  method: blockText,
};
