import { z } from 'astro/zod';
import { id, line } from './text.ts';

const day = z.iso.date().transform((text) => new Date(text));

/** The front matter of a guide. */
export const frontMatter = z.strictObject({
  title: line.describe('The heading of the page: the text has no h1.'),
  summary: line.max(160).describe('One sentence, at most 160 characters: what the reader gets.'),
  order: z.int().min(1).describe('The place in the reading order of its part.'),
  updated: day.describe('The day of the last change, as in 2026-11-21.'),
  sources: z.array(id).describe('Ids in content/sources.yaml.'),
  covers: z.array(line).describe('Numbers of the inventory of what the sources teach.'),
  outcomes: z.array(line).min(1).describe('What the reader will be able to do; each begins with a verb.'),
});

export type FrontMatter = z.infer<typeof frontMatter>;

/** What a page gets of a guide: its front matter, and the part it belongs to, which is its folder. */
export type Guide = FrontMatter & { part: string };
