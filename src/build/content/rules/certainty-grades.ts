import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import { answerIds, assessmentsIn, type ContentRule } from './rule.ts';

/** Every answer to the question on certainty is in one grade. "I can't say" may be in none. */
export const certaintyGrades: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { certainty, questions }, at, lost }) => {
    const question = questions.find(({ id }) => id === certainty?.question);
    if (!certainty || !question) return [];
    const first = new Map<string, string>();
    const twice = certainty.grades.flatMap(({ id, answers }, place) =>
      answers.flatMap((name, answer) => {
        const earlier = first.get(name);
        if (earlier === undefined) {
          first.set(name, id);
          return [];
        }
        const path = ['certainty', 'grades', place, 'answers', answer];
        return [at(path, `the grade "${earlier}" has the answer "${name}" already`, 'keep one of the two.')];
      }),
    );
    const left = answerIds(question, library).filter((id) => id !== CANNOT_SAY && !first.has(id));
    if (left.length === 0 || lost('certainty').length > 0) return twice;
    const problem = `no grade has the answer ${left.map((id) => `"${id}"`).join(', ')}`;
    const remedy = 'put each answer of the question into one grade.';
    return [...twice, at(['certainty', 'question'], problem, remedy)];
  });
