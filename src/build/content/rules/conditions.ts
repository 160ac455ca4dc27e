import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../schema/quiz.ts';
import { answerIds, assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';

type Condition = AuthoredAssessment['caps'][number]['when'][number];

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
  if ('anyDimension' in condition) return [];
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

/** Every rule of a gate or cap can hold, and every grade of certainty be given: the answers named exist. */
export const conditions: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { gates, caps, certainty, questions } = quiz.value;
    const all = (when: readonly Condition[], path: Path) =>
      when.flatMap((condition, place) => check(condition, [...path, 'when', place], quiz, library));
    const graded = certainty && answersOf([certainty.question], questions, library);
    return [
      ...gates.flatMap(({ trips, conditional }, gate) => [
        ...trips.flatMap(({ when }, rule) => all(when, ['gates', gate, 'trips', rule])),
        ...conditional.flatMap(({ when }, rule) => all(when, ['gates', gate, 'conditional', rule])),
      ]),
      ...caps.flatMap(({ when }, cap) => all(when, ['caps', cap])),
      ...(certainty && graded
        ? certainty.grades.flatMap((grade, place) =>
            grade.answers.flatMap((name, answer) =>
              graded.includes(name)
                ? []
                : [
                    quiz.at(
                      ['certainty', 'grades', place, 'answers', answer],
                      `"${name}" is no answer to ${certainty.question}`,
                      didYouMean(
                        name,
                        graded.filter((id) => id !== CANNOT_SAY),
                        'Answers',
                      ),
                    ),
                  ],
            ),
          )
        : []),
    ];
  });
