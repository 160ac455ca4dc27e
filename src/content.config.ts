import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { checkedLoader, guidesLoader } from './build/content/loaders.ts';
import { guide } from './build/content/schema/guide.ts';
import type { Part } from './build/content/schema/parts.ts';
import type { Source } from './build/content/schema/sources.ts';
import type { Quiz } from './quiz/quiz.ts';

const quizzes = checkedLoader('quizzes', ({ library, quizzes }) => ({
  ids: library.quizzes.map(({ id }) => id),
  entries: quizzes,
}));

const sources = checkedLoader('sources', ({ library }) => {
  const entries = new Map(Object.entries(library.sources.shaped?.value ?? {}));
  return { ids: entries.keys(), entries };
});

const parts = checkedLoader('parts', ({ library }) => {
  const entries = new Map(Object.entries(library.parts.shaped?.value ?? {}));
  return { ids: entries.keys(), entries };
});

// The loaders hand over what is checked already: here the schemas only give the types.
export const collections = {
  guides: defineCollection({ loader: guidesLoader(), schema: guide }),
  quizzes: defineCollection({ loader: quizzes, schema: z.custom<Quiz>() }),
  sources: defineCollection({ loader: sources, schema: z.custom<Source>() }),
  parts: defineCollection({ loader: parts, schema: z.custom<Part>() }),
};
