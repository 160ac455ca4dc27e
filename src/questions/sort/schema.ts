import { z } from 'astro/zod';
import { didYouMean } from '../../build/content/nearest.ts';
import { id, inlineText } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import type { SortQuestion } from './grade.ts';

const bucket = z.strictObject({ id, label: inlineText });
const item = z.strictObject({ id, label: inlineText, bucket: id, why: inlineText });

export const schema: KindSchema<SortQuestion> = {
  // More than four buckets do not fit beside each other.
  fields: (purpose) =>
    purpose === 'check' ? { buckets: z.array(bucket).min(2).max(4), items: z.array(item).min(2) } : undefined,
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
