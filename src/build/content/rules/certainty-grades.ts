import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import { answerIds, assessmentsIn, type ContentRule } from './rule.ts';

/** Every answer to a question on evidence is in one grade. "I can't say" may be in none. */
export const certaintyGrades: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { certainty, dimensions, questions }, at, lost }) => {
    const first = new Map<string, string>();
    const twice = (certainty?.grades ?? []).flatMap(({ id, answers }, place) =>
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
    const left = (asked: string | undefined, path: Path): Finding[] => {
      const question = questions.find(({ id }) => id === asked);
      if (!question || lost('certainty').length > 0) return [];
      if (!certainty) {
        const remedy = 'write "certainty: …" at the top, with its grades, or take this out.';
        return [at(path, 'there are no grades of certainty', remedy)];
      }
      const lacking = answerIds(question, library).filter((id) => id !== CANNOT_SAY && !first.has(id));
      if (lacking.length === 0) return [];
      const problem = `no grade has the answer ${lacking.map((id) => `"${id}"`).join(', ')}`;
      return [at(path, problem, 'put each answer of the question into one grade.')];
    };
    return [
      ...twice,
      ...left(certainty?.question, ['certainty', 'question']),
      ...dimensions.flatMap((dimension, place) =>
        left(dimension.certainty, ['dimensions', place, 'certainty']),
      ),
    ];
  });
