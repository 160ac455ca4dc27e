import { z } from 'astro/zod';
import { id, line } from './text.ts';

const day = z.iso.date().transform((text) => new Date(text));

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

export type FrontMatter = z.infer<typeof frontMatter>;

/** What a page gets of a guide: its front matter, and the part it belongs to, which is its folder. */
export type Guide = FrontMatter & { part: string };
