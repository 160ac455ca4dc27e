import { z } from 'astro/zod';
import { didYouMean } from '../../build/content/nearest.ts';
import { id, inlineText } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import type { SortQuestion } from './grade.ts';

const bucket = z.strictObject({ id, label: inlineText.describe('The name of the bucket.') });
const item = z.strictObject({
  id,
  label: inlineText.describe('What is to be sorted.'),
  bucket: id.describe('The id of the bucket it belongs to.'),
  why: inlineText.describe('Why that is right, in one or two sentences.'),
});

export const schema: KindSchema<SortQuestion> = {
  // More than four buckets do not fit beside each other.
  fields: (purpose) =>
    purpose === 'check'
      ? {
          buckets: z.array(bucket).min(2).max(4).describe('Two to four places to sort into.'),
          items: z.array(item).min(2).describe('What is to be sorted.'),
        }
      : undefined,
  faults({ buckets, items }) {
    const ids = buckets.map((each) => each.id);
    return items.flatMap(({ bucket: right }, place) => {
      if (ids.includes(right)) return [];
      const remedy = didYouMean(right, ids, 'Buckets');
      return [{ path: ['items', place, 'bucket'], problem: `there is no bucket "${right}"`, remedy }];
    });
  },
  answers: () => [],
};
