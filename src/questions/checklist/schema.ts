import { z } from 'astro/zod';
import { id, inlineText, line } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import type { ChecklistQuestion } from './grade.ts';

const entry = z.strictObject({
  id,
  label: inlineText.describe('What is ticked when it is so.'),
  evidence: z
    .exactOptional(line)
    .describe('Asks for proof in a text field, under this label; without proof the tick does not count.'),
});

export const schema: KindSchema<ChecklistQuestion> = {
  fields: (purpose) =>
    purpose === 'assessment'
      ? { lines: z.array(entry).min(2).describe('What can be ticked; the share that counts makes 0 to 4.') }
      : undefined,
  faults: () => [],
  /** Every number of lines that can count, from none to all; on the way each line is named once. */
  answers: ({ lines }) => [
    { chosen: [], value: 0 },
    ...lines.map((each, place) => ({ chosen: [each.id], value: (4 * (place + 1)) / lines.length })),
  ],
};
