import { parse } from 'yaml';
import type { Example, KindSchema } from '../../questions/kind.ts';
import type { Question } from '../../quiz/quiz.ts';
import { checkFields } from './schema/quiz.ts';
import { camelKeys, inlineText } from './schema/text.ts';

const extras: Readonly<Record<string, (typeof checkFields)[keyof typeof checkFields]>> = checkFields;

/**
 * The question of a kind's example, as the build would make it out of a quiz file.
 *
 * @throws when the example has a key that its kind does not know
 */
export function exampleQuestion({ yaml, purpose }: Example, schema: KindSchema<never>): Question {
  const { id, kind, text, ...own } = parse(yaml) as Record<string, unknown>;
  const fields = schema.fields(purpose);
  if (!fields) throw new Error(`A ${purpose} cannot ask a question of the kind ${kind}.`);
  const question: Question = { id: String(id), kind: String(kind), text: inlineText.parse(text) };
  for (const [key, value] of Object.entries(own)) {
    const type = fields[key] ?? (purpose === 'check' ? extras[key] : undefined);
    if (!type) throw new Error(`The kind ${kind} has no key ${key}.`);
    Object.assign(question, camelKeys({ [key]: type.parse(value) }));
  }
  return question;
}
