import { z } from 'astro/zod';
import type { KindSchema } from '../../questions/kind.ts';
import type { Purpose } from '../../quiz/quiz.ts';

/** A key that an author may write for a kind; of a list, `options[].label`. */
export interface Property {
  key: string;
  needed: boolean;
  means: string;
  /** The only purpose of a quiz that knows it; absent: both. */
  only?: Purpose;
}

type Json = z.core.JSONSchema.BaseSchema;

function walk(schema: Json, prefix: string, found: Map<string, Omit<Property, 'key'>>): void {
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (typeof part === 'boolean') continue;
    const key = prefix + name;
    const needed = schema.required?.includes(name) ?? false;
    const before = found.get(key);
    found.set(key, {
      needed: before ? before.needed && needed : needed,
      means: before?.means || (part.description ?? ''),
    });
    // A list says what it holds; where it may hold several shapes, each adds its keys.
    const list =
      part.items && !Array.isArray(part.items) && typeof part.items !== 'boolean' ? part.items : undefined;
    for (const inner of [part, ...(list ? [list] : [])]) {
      const path = inner === list ? `${key}[].` : `${key}.`;
      for (const shape of [inner, ...(inner.anyOf ?? []), ...(inner.oneOf ?? [])]) {
        if (typeof shape !== 'boolean') walk(shape as Json, path, found);
      }
    }
  }
}

function propertiesFor(schema: KindSchema<never>, purpose: Purpose): Map<string, Omit<Property, 'key'>> {
  const fields = schema.fields(purpose);
  const found = new Map<string, Omit<Property, 'key'>>();
  if (fields) walk(z.toJSONSchema(z.strictObject({ ...fields }), { io: 'input' }), '', found);
  return found;
}

/** The keys of a kind's own, as its schema has them, for the table of the gallery. */
export function propertiesOf(schema: KindSchema<never>): Property[] {
  const [check, assessment] = [propertiesFor(schema, 'check'), propertiesFor(schema, 'assessment')];
  const both = schema.fields('check') !== undefined && schema.fields('assessment') !== undefined;
  return [...new Set([...check.keys(), ...assessment.keys()])].map((key): Property => {
    const [one, other] = [check.get(key), assessment.get(key)];
    const needed = one?.needed ?? other?.needed ?? false;
    const only: Purpose | undefined = both && !(one && other) ? (one ? 'check' : 'assessment') : undefined;
    return { key, needed, means: one?.means || other?.means || '', ...(only && { only }) };
  });
}
