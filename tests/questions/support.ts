import { readFileSync } from 'node:fs';
import { checkContent } from '../../src/build/content/check.ts';
import { loadFormats } from '../../src/build/content/formats.ts';
import { extraWords, kindWords, quiz } from '../../src/messages/en.ts';
import { kinds } from '../../src/questions/index.ts';
import type { Example, Grading, KindContext, KindSchema, KindView } from '../../src/questions/kind.ts';
import { wordsFor } from '../../src/questions/shared/page.ts';
import type { Scale } from '../../src/quiz/quiz.ts';

/** Every interface string that a question may show. */
export const words = wordsFor(quiz, { ...kindWords, ...extraWords }, [...kinds, ...Object.keys(extraWords)]);

/** Stands for every word that a page does not carry for a kind. */
export const FOREIGN = 'a word of another kind';

/** The interface strings as a page has them that asks one kind alone; what it does not carry says so. */
export function wordsOf(kind: string): typeof words {
  const none = Object.fromEntries(Object.keys(words).map((key) => [key, FOREIGN]));
  return Object.assign(
    none,
    wordsFor(quiz, { ...kindWords, ...extraWords }, [kind, ...Object.keys(extraWords)]),
  );
}

/** All that a kind's folder holds. */
export interface Kind {
  schema: KindSchema<never>;
  grading: Grading;
  view: KindView;
  examples: Example[];
}

export async function loadKind(name: string): Promise<Kind> {
  const folder = `../../src/questions/${name}`;
  const [schema, grade, view, examples] = await Promise.all([
    import(`${folder}/schema.ts`),
    import(`${folder}/grade.ts`),
    import(`${folder}/view.tsx`),
    import(`${folder}/examples.ts`),
  ]);
  return { ...schema, ...grade, ...view, ...examples };
}

const scalesFile = { path: 'content/scales.yaml', text: readFileSync('content/scales.yaml', 'utf8') };
const scales: Record<string, Scale> =
  checkContent([scalesFile], await loadFormats()).library.scales.shaped?.value ?? {};

export const context: KindContext = { scales, perspective: 'self' };
