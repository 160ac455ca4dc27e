import type { VNode } from 'preact';
import { around } from '../../islands/quiz/check-extras.tsx';
import { QuestionField, type Views } from '../../islands/quiz/question-field.tsx';
import { Questions } from '../../islands/quiz/questions.tsx';
import type { paper } from '../../messages/en.ts';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Quiz } from '../../quiz/quiz.ts';
import { stepsOf } from '../../quiz/steps.ts';

export interface PaperProps {
  quiz: Quiz;
  views: Views;
  paper: typeof paper;
}

/** The questions with native controls that nothing listens to: to print, or to fill in and print. */
export function PaperForm({ quiz, views, paper }: PaperProps): VNode {
  const { scoring } = quiz;
  const steps =
    quiz.purpose === 'assessment'
      ? stepsOf(quiz, 'full')
      : [{ id: 'questions', heading: '', dimension: undefined, questions: quiz.questions }];
  return (
    <form class="quiz paper" data-quiz={quiz.id} autocomplete="off">
      {quiz.about && (
        <div class="about">
          <RichText text={quiz.about} />
        </div>
      )}
      {quiz.questions.some(({ short }) => short) && <p>{paper.shortMark}</p>}
      {steps.map((step) => (
        <section class="paper-step" key={step.id}>
          {step.heading && <h2>{step.heading}</h2>}
          {step.dimension && (
            <p class="means">
              <RichText text={scoring?.dimensions.find(({ id }) => id === step.dimension)?.means ?? ''} />
            </p>
          )}
          <Questions
            quiz={quiz}
            questions={step.questions}
            views={views}
            field={(question, stem) => (
              <QuestionField
                key={question.id}
                quiz={quiz}
                question={question}
                views={views}
                stem={stem}
                value={undefined}
                {...around(quiz.id, question)}
                number={`${quiz.questions.indexOf(question) + 1}${question.short ? ` ${paper.short}` : ''}`}
                cannotSay={quiz.purpose === 'assessment' ? words().cannotSay : undefined}
              />
            )}
          />
        </section>
      ))}
    </form>
  );
}
