import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import { ID, isBuiltIn } from '../schema/text.ts';

/** A file to write, and what its author does then. */
export interface Start {
  /** From the project's root. */
  path: string;
  text: string;
  next: string[];
}

/** Says why no file is written. */
export class Refusal extends Error {}

/** Refuses an id that is none, or that names something already: `taken` is the file of that. */
export function mustBeNew(id: string, path: string, taken: string | undefined): void {
  if (!ID.test(id)) {
    throw new Refusal(
      `"${id}" is no id: it begins with a small letter and has small letters, digits and single hyphens.`,
    );
  }
  if (id === CANNOT_SAY || isBuiltIn(id)) throw new Refusal(`The id "${id}" is reserved.`);
  if (taken !== undefined) {
    const own = taken === path ? 'It is left as it is.' : 'Each slug is there once.';
    throw new Refusal(`${taken} is there already. ${own}`);
  }
}

/** The parts of the handbook in their order. */
export function partsIn({ parts }: Library) {
  const described = Object.entries(parts.shaped?.value ?? {}).map(([id, data]) => ({ id, data }));
  return described.toSorted((a, b) => a.data.order - b.data.order);
}

/** A title to begin with: `first-week` → `First week`. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
