import type { ContentRule } from '../rules/rule.ts';
import { optionsOfChecks } from './answers.ts';

/** The right answer moves: one that always stands in the same place can be found without reading. */
export const samePlace: ContentRule = (library) =>
  optionsOfChecks(library).flatMap(({ quiz, asked }) => {
    const places = new Set(asked.map((options) => options.findIndex(({ correct }) => correct)));
    const [place = -1] = places;
    if (places.size > 1 || place < 0) return [];
    const problem = `the ${place === 0 ? 'first option is always right' : `first right option is always number ${place + 1}`}`;
    return [quiz.at(['questions', 0, 'options'], problem, 'let the right ones stand in other places too.')];
  });
