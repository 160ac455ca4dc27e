import { z } from 'astro/zod';
import { condition } from './condition.ts';
import { cutOff, levels, side } from './levels.ts';
import { direction } from './scales.ts';
import { blockText, camelKeys, id, inlineText, line, passage } from './text.ts';

const ids = z.array(id).min(1);

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

const coverage = z
  .strictObject({ share, questions: z.int().min(1) })
  .describe('How much of a dimension has to be answered.');

const when = z.array(condition).min(1).describe('All of these have to hold.');

const rule = {
  id,
  when,
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
  minimum: z.exactOptional(coverage).describe('In place of minimum-coverage.'),
  only: z.exactOptional(z.literal('customer')).describe('Only the customer’s answers measure it.'),
  apart: z
    .exactOptional(z.boolean())
    .describe('true: measured and shown with advice, but in no level, tally, place to begin or strength.'),
  certainty: z
    .exactOptional(id)
    .describe(
      'A question on evidence, with the answers of the grades of certainty: shown with the dimension.',
    ),
});

const tally = z
  .strictObject({
    id,
    label: line.describe('What is counted: stands before the count.'),
    says: z
      .exactOptional(line)
      .describe('The count as a sentence of plain text: {held} and {all} are filled in.'),
    of: ids.describe('The dimensions that are counted.'),
    from: z.number().min(0).max(4).describe('A dimension is held from this mean of 0 to 4 on.'),
    side,
    'only-if': z
      .exactOptional(z.record(id, when))
      .describe('By dimension: it is held only if these lines hold too.'),
  })
  .transform(camelKeys);

const flag = z.strictObject({
  id,
  when,
  says: inlineText.describe('What the reader should know.'),
  marks: z.exactOptional(ids).describe('Dimensions that carry the mark.'),
  mark: z.exactOptional(line).describe('The word beside them.'),
  begin: z.exactOptional(id).describe('The dimension to begin with.'),
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
  'minimum-coverage': coverage,
  tallies: z.array(tally).default([]).describe('Dimensions of which it is told how many are held.'),
  levels,
  gates: z.array(gate).default([]).describe('Read before the levels.'),
  caps: z
    .array(z.strictObject({ ...rule, 'at-most': id }).transform(camelKeys))
    .default([])
    .describe('The level can be no higher than at-most.'),
  flags: z.array(flag).default([]).describe('Something to know about a result; changes no level.'),
  certainty: z
    .exactOptional(z.strictObject({ question: id, grades: z.array(grade).min(1) }))
    .describe('On what evidence the answers rest; adds no points.'),
  contribution: z
    .exactOptional(z.strictObject({ question: id }))
    .describe('The question that asks which dimensions matter most.'),
  knowing: z
    .exactOptional(z.strictObject({ check: id, dimension: id, means: inlineText }))
    .describe('A check whose last result is shown beside a dimension: knowing against doing.'),
  advice: z
    .array(z.strictObject({ dimension: id, band: id, direction: z.exactOptional(direction), ...advice }))
    .min(1)
    .describe('For each dimension and band, and direction where there is one.'),
  method: blockText.describe('How the result is made, and what it cannot tell. Markdown.'),
};
