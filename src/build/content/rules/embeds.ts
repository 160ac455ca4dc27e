import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import { valueAt } from '../salvage.ts';
import type { ContentRule } from './rule.ts';

/** Every quiz that a guide embeds is there, stands in it once, and is a check: an assessment needs a page of its own. */
export const embeds: ContentRule = ({ guides, quizzes }) => {
  const ids = quizzes.map(({ id }) => id);
  return guides.flatMap(({ embeds: mentions, source }) =>
    mentions.flatMap(({ name, offset }, at): Finding[] => {
      const quiz = quizzes.find(({ id }) => id === name);
      if (!quiz)
        return [source.finding(offset, `there is no quiz "${name}"`, didYouMean(name, ids, 'Quizzes'))];
      if (mentions.findIndex((mention) => mention.name === name) < at) {
        const once = 'take one of the two out: a page has each of its questions once.';
        return [source.finding(offset, `the quiz "${name}" stands here a second time`, once)];
      }
      if (valueAt(quiz.file.data, ['purpose']) !== 'assessment') return [];
      const remedy = `link to its page: [words for it](/quizzes/${name}/).`;
      return [source.finding(offset, `"${name}" is an assessment, and only checks can be embedded`, remedy)];
    }),
  );
};
