import { exampleQuestion } from '../build/content/example-question.ts';
import { loadKinds } from '../build/content/kinds.ts';
import { type Property, propertiesOf } from '../build/content/properties.ts';
import { type KindName, kinds } from '../questions/index.ts';
import type { Example } from '../questions/kind.ts';
import type { Purpose, Quiz, Scale } from '../quiz/quiz.ts';

/** An example of a kind, as a quiz of one question. */
export interface Specimen {
  title: string;
  yaml: string;
  quiz: Quiz;
}

/** A kind as the gallery shows it. */
export interface KindPage {
  name: KindName;
  purposes: Purpose[];
  properties: Property[];
  specimens: Specimen[];
}

const files = import.meta.glob<Example[]>('../questions/*/examples.ts', { import: 'examples' });

/** All kinds in the order of the registry, with their own examples. */
export async function kindPages(scales: Readonly<Record<string, Scale>>): Promise<KindPage[]> {
  const schemas = await loadKinds();
  const pages = kinds.map(async (name): Promise<KindPage> => {
    const schema = schemas.get(name);
    const examples = await files[`../questions/${name}/examples.ts`]?.();
    if (!schema || !examples) throw new Error(`The kind ${name} lacks its schema.ts or examples.ts.`);
    const specimens = examples.map((example): Specimen => {
      const { title, purpose, yaml } = example;
      const question = exampleQuestion(example, schema);
      const head = { version: 1, purpose, title, summary: title, minutes: { full: 1 } };
      const scale = 'scale' in question ? String(question.scale) : '';
      const used = scales[scale] ? { [scale]: scales[scale] } : {};
      // Only as a name of controls: nothing of it is kept.
      return {
        title,
        yaml: yaml.trim(),
        quiz: { id: `try-${question.id}`, ...head, scales: used, questions: [question] },
      };
    });
    const purposes = (['check', 'assessment'] as const).filter((purpose) => schema.fields(purpose));
    return { name, purposes, properties: propertiesOf(schema), specimens };
  });
  return Promise.all(pages);
}
