import { z } from 'astro/zod';
import { id, inlineText, line } from '../../build/content/schema/text.ts';
import type { KindSchema } from '../kind.ts';
import { MAX_LENGTH, plain, type RecallQuestion } from './grade.ts';

const blank = z.strictObject({
  id: id.describe('Says what is missing; never changes.'),
  before: z.exactOptional(inlineText).describe('What stands before the blank.'),
  after: z.exactOptional(inlineText).describe('What stands after it.'),
  accept: z
    .array(line.max(MAX_LENGTH))
    .min(1)
    .describe('Answers that count. Case, accents, spaces and hyphens do not matter.'),
  why: inlineText.describe('Why that is right, in one or two sentences.'),
});

export const schema: KindSchema<RecallQuestion> = {
  fields: (purpose) =>
    purpose === 'check'
      ? { blanks: z.array(blank).min(1).describe('What the reader types, in order.') }
      : undefined,
  faults: ({ blanks }) =>
    blanks.flatMap(({ accept }, place) =>
      accept.flatMap((text, index) => {
        if (plain(text) !== '') return [];
        const problem = `"${text}" is nothing that could be told right from wrong`;
        const remedy = 'write a word: spaces, hyphens and full stops do not count.';
        return [{ path: ['blanks', place, 'accept', index], problem, remedy }];
      }),
    ),
  /** Any text can be an answer, so rules cannot name them. */
  answers: () => [],
};
