import { options } from '../../build/content/schema/options.ts';
import type { KindSchema } from '../kind.ts';
import { correctOptions, type OptionQuestion } from '../shared/options.ts';
import { grading } from './grade.ts';

export const schema: KindSchema<OptionQuestion> = {
  fields: (purpose) => ({ options: options(purpose) }),
  faults(question, { purpose }) {
    const correct = correctOptions(question).length;
    if (purpose !== 'check' || correct === 1) return [];
    const problem = correct === 0 ? 'no option is correct' : `${correct} options are correct`;
    const remedy = 'put "correct: true" on exactly one option; for several, write "kind: multiple".';
    return [{ path: ['options'], problem, remedy }];
  },
  answers: (question, context) => question.options.map(({ id }) => grading.grade(id, question, context)),
};
