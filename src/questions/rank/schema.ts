import { z } from 'astro/zod';
import { didYouMean } from '../../build/content/nearest.ts';
import { options } from '../../build/content/schema/options.ts';
import { id, inlineText } from '../../build/content/schema/text.ts';
import type { Fault, KindSchema } from '../kind.ts';
import { grading, type RankQuestion } from './grade.ts';

/** There is a word for each place up to here, and few readers can tell a sixth from a seventh. */
const MOST = 5;

const explained = z.strictObject({
  id,
  label: inlineText.describe('Plain text: a list to choose from shows no formatting.'),
  why: inlineText.describe('Why it stands where it stands.'),
});

function topFaults({ top, options: offered }: RankQuestion): Fault[] {
  const path = ['top'];
  if (top === 1) {
    const remedy = 'write 2 or more. For one, write "kind: single" and take "top" out.';
    return [{ path, problem: 'one place is no order', remedy }];
  }
  if (top <= offered.length) return [];
  const problem = `there are ${top} places and only ${offered.length} options`;
  return [{ path, problem, remedy: `write at most ${offered.length}, or add options.` }];
}

function orderFaults({ top, options: offered, order = [] }: RankQuestion): Fault[] {
  const ids = offered.map((option) => option.id);
  const faults = order.flatMap((name, place): Fault[] => {
    const path = ['order', place];
    if (!ids.includes(name))
      return [{ path, problem: `there is no option "${name}"`, remedy: didYouMean(name, ids, 'Options') }];
    if (order.indexOf(name) === place) return [];
    return [{ path, problem: `"${name}" has two places`, remedy: 'name another option here.' }];
  });
  if (order.length === top) return faults;
  const problem = `"top" asks for ${top} places, and "order" fills ${order.length}`;
  return [...faults, { path: ['order'], problem, remedy: 'name one option for each place.' }];
}

/** A list to choose from shows plain text only. */
function labelFaults({ options: offered }: RankQuestion): Fault[] {
  return offered.flatMap(({ label }, place): Fault[] => {
    if (typeof label === 'string') return [];
    const problem = 'the label has formatting, which a list to choose from cannot show';
    return [{ path: ['options', place, 'label'], problem, remedy: 'take out emphasis, links and code.' }];
  });
}

export const schema: KindSchema<RankQuestion> = {
  fields: (purpose) => ({
    top: z.int().min(1).max(MOST).describe('How many places are filled, 2 to 5.'),
    ...(purpose === 'check'
      ? {
          options: z.array(explained).min(2).describe('The answers to choose from.'),
          order: z.array(id).describe('The right order: ids of options, the first first.'),
        }
      : { options: options(purpose) }),
  }),
  faults: (question, { purpose }) => [
    ...topFaults(question),
    ...(purpose === 'check' ? orderFaults(question) : []),
    ...labelFaults(question),
  ],
  answers: (question, context) =>
    question.options.map((option) => grading.grade([option.id], question, context)),
};
