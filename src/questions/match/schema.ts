import { z } from 'astro/zod';
import { didYouMean } from '../../build/content/nearest.ts';
import { id, inlineText } from '../../build/content/schema/text.ts';
import type { Fault, KindSchema } from '../kind.ts';
import type { MatchQuestion } from './grade.ts';

const answer = z.strictObject({
  id,
  label: inlineText.describe('Plain text: a list to choose from shows no formatting.'),
});
const row = z.strictObject({
  id,
  label: inlineText.describe('What is to be matched.'),
  answer: id.describe('The id of the answer that belongs to it.'),
  why: inlineText.describe('Why that is right, in one or two sentences.'),
});

/** A select shows plain text only. */
function formatted({ answers }: MatchQuestion): Fault[] {
  return answers.flatMap(({ label }, place) => {
    if (typeof label === 'string') return [];
    const problem = 'the label of an answer has formatting, which a list to choose from cannot show';
    const remedy = 'take out emphasis, links and code. They can stand in the rows and in "why".';
    return [{ path: ['answers', place, 'label'], problem, remedy }];
  });
}

function mismatched({ answers, rows, reuse }: MatchQuestion): Fault[] {
  const ids = answers.map((each) => each.id);
  const taken = new Set<string>();
  return rows.flatMap(({ answer: right }, place) => {
    const path = ['rows', place, 'answer'];
    if (!ids.includes(right)) {
      return [{ path, problem: `there is no answer "${right}"`, remedy: didYouMean(right, ids, 'Answers') }];
    }
    const again = taken.has(right);
    taken.add(right);
    if (!again || reuse) return [];
    const remedy = 'give this row another answer, or write "reuse: true", which the reader is then told.';
    return [{ path, problem: `the answer "${right}" is right for several rows`, remedy }];
  });
}

export const schema: KindSchema<MatchQuestion> = {
  fields: (purpose) =>
    purpose === 'check'
      ? {
          answers: z
            .array(answer)
            .min(2)
            .describe('The answers that every row offers; some may belong to none.'),
          rows: z.array(row).min(2).describe('What is to be matched, one list each.'),
          reuse: z.exactOptional(z.boolean()).describe('true: an answer may be right for several rows.'),
        }
      : undefined,
  faults: (question) => [...formatted(question), ...mismatched(question)],
  answers: () => [],
};
