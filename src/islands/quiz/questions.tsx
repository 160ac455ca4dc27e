import type { VNode } from 'preact';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import { controlName, type Views } from './question-field.tsx';
import { stemGroups } from './stems.ts';

interface QuestionsProps {
  quiz: Quiz;
  questions: Question[];
  views: Views;
  /** Renders one question; `stem` is the id of the words above it that belong to it. */
  field: (question: Question, stem: string | undefined) => VNode;
}

/** Questions one after another, with the words they share printed once above them. */
export function Questions({ quiz, questions, views, field }: QuestionsProps): VNode {
  const context = { scales: quiz.scales, perspective: 'self' } as const;
  const stemOf = (question: Question) => views[question.kind]?.stem?.(question, context);
  return (
    <>
      {stemGroups(questions, stemOf).map((group) => {
        const id = `${controlName(quiz.id, group.questions[0]?.id ?? '')}-stem`;
        return (
          <div class="stem-group" key={id}>
            {group.stem && (
              <p class="stem" id={id}>
                {group.stem}
              </p>
            )}
            {group.questions.map((question) => field(question, group.stem && id))}
          </div>
        );
      })}
    </>
  );
}
