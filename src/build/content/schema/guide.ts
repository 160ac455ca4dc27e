import { z } from 'astro/zod';
import { id, line } from './text.ts';

/** A day. Astro's own reader of front matter makes dates of days, ours leaves them as text. */
const day = z
  .preprocess((written) => (written instanceof Date ? written.toISOString().slice(0, 10) : written), z.iso.date())
  .transform((text) => new Date(text));

/** The front matter of a guide. */
export const frontMatter = z.strictObject({
  title: line,
  summary: line.max(160),
  /** The place in the reading order of its part. */
  order: z.int().min(1),
  updated: day,
  sources: z.array(id),
  /** Numbers of the inventory of what the sources teach. */
  covers: z.array(line),
  outcomes: z.array(line).min(1),
});

/** What a page gets of a guide: its front matter, and the part it belongs to, which is its folder. */
export const guide = frontMatter.extend({ part: id });

export type FrontMatter = z.infer<typeof frontMatter>;
