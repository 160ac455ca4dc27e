import { options } from '../../build/content/schema/options.ts';
import type { KindSchema } from '../kind.ts';
import { correctIds, type OptionQuestion } from '../shared/options.ts';
import { grading } from './grade.ts';

export const schema: KindSchema<OptionQuestion> = {
  fields: (purpose) => ({ options: options(purpose) }),
  faults(question, { purpose }) {
    const [first, second] = correctIds(question);
    if (purpose !== 'check' || (first && !second)) return [];
    const remedy = 'put "correct: true" on exactly one option; for several, write "kind: multiple".';
    if (!second) return [{ path: ['options'], problem: 'no option is correct', remedy }];
    const place = question.options.findIndex(({ id }) => id === second);
    const problem = `this is correct too, beside "${first}"`;
    return [{ path: ['options', place, 'correct'], problem, remedy }];
  },
  answers: (question, context) => question.options.map(({ id }) => grading.grade(id, question, context)),
};
