import { lackOf } from './passages.ts';
import type { ContentRule } from './rule.ts';

/** Every passage that the glossary sends to is there, and no word stands for two terms. */
export const glossaryTerms: ContentRule = (library) => {
  const { shaped } = library.glossary;
  if (!shaped) return [];
  const owners = new Map<string, string>();
  return Object.entries(shaped.value).flatMap(([id, { term, also = [], see }]) => {
    const lack = see && lackOf(library, see.guide, see.heading);
    const twice = [term, ...also].flatMap((word, place) => {
      const owner = owners.get(word);
      owners.set(word, owner ?? id);
      if (owner === undefined) return [];
      const path = place === 0 ? [id, 'term'] : [id, 'also', place - 1];
      const remedy = 'a guide could not tell which one it means: leave it out at one of the two.';
      return [shaped.at(path, `"${word}" stands for the term "${owner}" already`, remedy)];
    });
    return [...(lack ? [shaped.at([id, 'see'], lack.problem, lack.remedy)] : []), ...twice];
  });
};
