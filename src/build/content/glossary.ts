import type { Passage } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import { type Library, referencesIn } from './library.ts';

/** A word of the handbook, as pages use it. */
export interface GlossaryTerm {
  term: string;
  means: Rich;
  /** Other forms of the word, and other words for it. */
  also: string[];
  /** Where a guide tells more, and the guide that is. */
  see?: Passage & { guide: string };
  /** An everyday word: explained only where a guide links to it. */
  common: boolean;
}

/** The glossary with its passages looked up, by id. A term whose passage is not there does without. */
export function glossaryOf(library: Library): Map<string, GlossaryTerm> {
  const references = referencesIn(library);
  const entries = Object.entries(library.glossary.shaped?.value ?? {});
  return new Map(
    entries.map(([id, { term, means, see, also = [], common = false }]) => {
      const passage = see && references.passage(see);
      return [id, { term, means, also, common, ...(passage && { see: { ...passage, guide: see.guide } }) }];
    }),
  );
}
