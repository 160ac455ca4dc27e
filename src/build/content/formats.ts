import { type KindSchemas, loadKinds } from './kinds.ts';
import { quizSchema } from './schema/quiz.ts';

/** What authors may write, as far as it depends on the kinds there are. */
export interface Formats {
  kinds: KindSchemas;
  quiz: ReturnType<typeof quizSchema>;
}

async function load(): Promise<Formats> {
  const kinds = await loadKinds();
  return { kinds, quiz: quizSchema(kinds) };
}

let loaded: Promise<Formats> | undefined;

/** Makes the formats once, because a schema is costly to make. */
export function loadFormats(): Promise<Formats> {
  loaded ??= load();
  return loaded;
}
