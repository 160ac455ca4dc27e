import { z } from 'astro/zod';
import { loadFormats } from './formats.ts';
import { coverage } from './schema/coverage.ts';
import { glossary } from './schema/glossary.ts';
import { frontMatter } from './schema/guide.ts';
import { parts } from './schema/parts.ts';
import { scales } from './schema/scales.ts';
import { sources } from './schema/sources.ts';

/** Where the schemas stand, from the project's root. */
export const SCHEMA_FOLDER = 'content/.schema';

/** Draft 7 is what YAML language servers of all ages know. */
function written(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override({ jsonSchema }) {
      // Zod adds both, and an editor would show them.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return `${JSON.stringify(json, null, 2)}\n`;
}

/**
 * What editors check content with while it is typed: the shape that an author may write, out of the same
 * definitions as the check of a build, which knows more.
 *
 * @returns JSON Schemas as they stand in their files, by the names of those
 */
export async function jsonSchemas(): Promise<Map<string, string>> {
  const { quiz } = await loadFormats();
  const schemas = { quiz, guide: frontMatter, scales, sources, parts, coverage, glossary };
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, written(schema)]));
}
