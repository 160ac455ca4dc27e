import { parse } from 'yaml';
import type { Example, KindSchema } from '../../questions/kind.ts';
import type { Question } from '../../quiz/quiz.ts';
import { questionShape } from './schema/quiz.ts';
import { camelKeys, passage } from './schema/text.ts';

/**
 * The question of a kind's example, read by the schema of a quiz file. An example may leave out the passage
 * to read, which every question of a check names: it belongs to a guide.
 *
 * @throws when the schema does not take it
 */
export function exampleQuestion({ yaml, purpose }: Example, schema: KindSchema<never>): Question {
  const written = parse(yaml) as { kind: string };
  const shape = questionShape(written.kind, schema, purpose);
  if (!shape) throw new Error(`A ${purpose} cannot ask a question of the kind ${written.kind}.`);
  const { read, ...question } = shape.extend({ read: passage.optional() }).parse(written);
  return camelKeys(question) as unknown as Question;
}
