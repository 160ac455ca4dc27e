import { z } from 'astro/zod';
import { blockText, id, line } from './text.ts';

export const source = z.strictObject({
  title: line,
  author: z.exactOptional(line).describe('Left out where it is not known: the page then says so.'),
  site: z.exactOptional(line),
  url: z.exactOptional(z.url({ protocol: /^https?$/ })),
  date: z
    .exactOptional(z.string().regex(/^\d{4}(-\d{2}){0,2}$/))
    .describe('As its publisher gives it: a day, a month or a year. Left out where it is not known.'),
  changed: blockText.describe('What we changed of it and put right.'),
});

/** content/sources.yaml: the writings the guides draw on, by id. */
export const sources = z.record(id, source);

export type Source = z.infer<typeof source>;
