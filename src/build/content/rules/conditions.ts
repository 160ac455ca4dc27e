import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import type { Condition } from '../../../quiz/scoring.ts';
import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../schema/quiz.ts';
import { answerIds, assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';
import { ruleLines } from './rule-lines.ts';

function answersOf(
  ids: readonly string[],
  questions: readonly AuthoredQuestion[],
  library: Library,
): string[] | undefined {
  const answers = ids.map((id) => {
    const question = questions.find((each) => each.id === id);
    return question ? answerIds(question, library) : [];
  });
  return answers.some((each) => each.length === 0) ? undefined : answers.flat();
}

function check(
  condition: Condition,
  path: Path,
  { value, at }: ReadQuiz<AuthoredAssessment>,
  library: Library,
): Finding[] {
  if (!('any' in condition)) return [];
  const { any } = condition;
  const [key, named] =
    'answered' in condition ? ['answered', condition.answered] : ['not-answered', condition.notAnswered];
  const answers = answersOf(any, value.questions, library);
  return named.flatMap((name, place) =>
    !answers || answers.includes(name)
      ? []
      : [
          at(
            [...path, key, place],
            `"${name}" is no answer to ${any.join(' or ')}`,
            didYouMean(name, answers, 'Answers'),
          ),
        ],
  );
}

/** Every answer that a rule or a grade of certainty names is one. */
export const conditions: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { certainty, dimensions, questions } = quiz.value;
    const evidence = [certainty?.question, ...dimensions.map((dimension) => dimension.certainty)];
    const graded = answersOf(
      evidence.filter((id) => id !== undefined),
      questions,
      library,
    );
    const fromGrades = (certainty?.grades ?? []).flatMap(({ answers }, place) =>
      answers.flatMap((name, answer) => {
        if (!graded || graded.includes(name)) return [];
        const path = ['certainty', 'grades', place, 'answers', answer];
        const others = graded.filter((id) => id !== CANNOT_SAY);
        const problem = `"${name}" is no answer to ${[...new Set(evidence)].filter(Boolean).join(' or ')}`;
        return [quiz.at(path, problem, didYouMean(name, others, 'Answers'))];
      }),
    );
    return [
      ...ruleLines(quiz.value).flatMap(({ when, path }) =>
        when.flatMap((line, place) => check(line, [...path, place], quiz, library)),
      ),
      ...fromGrades,
    ];
  });
