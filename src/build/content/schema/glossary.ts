import { z } from 'astro/zod';
import { id, inlineText, line, passage } from './text.ts';

export const term = z.strictObject({
  term: line.describe('The word as the glossary lists it. Small letters, unless it is written otherwise.'),
  means: inlineText.describe('What it means here, in a sentence or two. Markdown of one paragraph.'),
  see: passage.optional().describe('Where a guide tells more: guide#heading, as in six-needs#empathy.'),
  also: z.array(line).min(1).optional().describe('Other forms of the word, and other words for it.'),
  common: z
    .literal(true)
    .optional()
    .describe(
      'For an everyday word: guides explain it only where they link to it, as in [control](/glossary/#control).',
    ),
});

/** content/glossary.yaml: words of the handbook, by id. */
export const glossary = z.record(id, term);

export type AuthoredTerm = z.infer<typeof term>;
