import { didYouMean } from '../nearest.ts';
import type { ContentRule } from './rule.ts';

/** Every quiz that a guide embeds is there. */
export const embeds: ContentRule = ({ guides, quizzes }) => {
  const ids = quizzes.map(({ id }) => id);
  return guides.flatMap(({ embeds: mentions, source }) =>
    mentions
      .filter(({ name }) => !ids.includes(name))
      .map(({ name, offset }) =>
        source.finding(offset, `there is no quiz "${name}"`, didYouMean(name, ids, 'Quizzes')),
      ),
  );
};
