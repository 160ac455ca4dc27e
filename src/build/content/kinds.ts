import { kinds } from '../../questions/index.ts';
import type { Grading, KindSchema } from '../../questions/kind.ts';
import type { Gradings } from '../../quiz/facts.ts';

/** What authors may write, by the name of the kind. */
export type KindSchemas = ReadonlyMap<string, KindSchema<never>>;

/** Loads the gradings of all kinds in the registry. */
export async function loadGradings(): Promise<Gradings> {
  const pairs = kinds.map(async (name) => {
    const part: { grading: Grading } = await import(`../../questions/${name}/grade.ts`);
    return [name, part] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** Loads the schemas of all kinds in the registry. */
export async function loadKinds(): Promise<KindSchemas> {
  const pairs = kinds.map(async (name) => {
    const part: { schema: KindSchema<never> } = await import(`../../questions/${name}/schema.ts`);
    return [name, part.schema] as const;
  });
  return new Map(await Promise.all(pairs));
}
