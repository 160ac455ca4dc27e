import type { KindSchema } from '../../questions/kind.ts';
import { kinds } from '../../questions/index.ts';

/** What authors may write, by the name of the kind. */
export type KindSchemas = ReadonlyMap<string, KindSchema<never>>;

/** Loads the schemas of all kinds in the registry. */
export async function loadKinds(): Promise<KindSchemas> {
  const pairs = Object.entries(kinds).map(async ([name, { schema }]) => [name, (await schema()).schema] as const);
  return new Map(await Promise.all(pairs));
}
