import { didYouMean } from '../nearest.ts';
import { assessmentsIn, type ContentRule, idsAt } from './rule.ts';

/** The question on what matters most offers dimensions: its answer decides where to begin. */
export const contributionOptions: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { contribution, questions }, at, file }) => {
    const dimensions = idsAt(file, 'dimensions');
    const place = questions.findIndex(({ id }) => id === contribution?.question);
    const question = questions[place];
    if (!dimensions || !question) return [];
    if (!question.options) {
      const problem = `the question "${question.id}" has no options, so it cannot name dimensions`;
      return [at(['contribution', 'question'], problem, 'name a question whose options are dimensions.')];
    }
    return question.options.flatMap(({ id }, option) => {
      if (dimensions.includes(id)) return [];
      const problem = `"${id}" is no dimension, as each option of the contribution question has to be`;
      const path = ['questions', place, 'options', option, 'id'];
      return [at(path, problem, didYouMean(id, dimensions, 'Dimensions'))];
    });
  });
