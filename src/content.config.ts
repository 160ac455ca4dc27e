import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type GlossaryTerm, glossaryOf } from './build/content/glossary.ts';
import { checkedLoader, entriesOf, fromMap } from './build/content/loaders.ts';
import type { Coverage } from './build/content/schema/coverage.ts';
import type { Guide } from './build/content/schema/guide.ts';
import type { Part } from './build/content/schema/parts.ts';
import type { Source } from './build/content/schema/sources.ts';
import type { Quiz, Scale } from './quiz/quiz.ts';

const guides = checkedLoader('guides', ({ library, faulty }) => ({
  ids: library.guides.map(({ slug }) => slug),
  entries: new Map(
    library.guides.flatMap(({ slug, part, shaped, body, source }) =>
      shaped && !faulty.has(source.path)
        ? [[slug, { data: { ...shaped.value, part }, body, filePath: source.path }]]
        : [],
    ),
  ),
}));

const quizzes = checkedLoader('quizzes', ({ library, quizzes }) => ({
  ids: library.quizzes.map(({ id }) => id),
  entries: entriesOf(quizzes),
}));

const sources = checkedLoader('sources', ({ library }) => fromMap(library.sources));
const scales = checkedLoader('scales', ({ library }) => fromMap(library.scales));
const coverage = checkedLoader('coverage', ({ library }) => fromMap(library.coverage));
const glossary = checkedLoader('glossary', ({ library }) => ({
  ...fromMap(library.glossary),
  entries: entriesOf(glossaryOf(library)),
}));
const parts = checkedLoader('parts', ({ library }) => fromMap(library.parts));

// The loaders hand over what is checked already: the schemas here only give the types.
export const collections = {
  guides: defineCollection({ loader: guides, schema: z.custom<Guide>() }),
  quizzes: defineCollection({ loader: quizzes, schema: z.custom<Quiz>() }),
  sources: defineCollection({ loader: sources, schema: z.custom<Source>() }),
  coverage: defineCollection({ loader: coverage, schema: z.custom<Coverage[string]>() }),
  parts: defineCollection({ loader: parts, schema: z.custom<Part>() }),
  glossary: defineCollection({ loader: glossary, schema: z.custom<GlossaryTerm>() }),
  scales: defineCollection({ loader: scales, schema: z.custom<Scale>() }),
};
