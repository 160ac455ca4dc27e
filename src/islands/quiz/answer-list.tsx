import type { VNode } from 'preact';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Response, Responses } from '../../quiz/attempt.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Step } from '../../quiz/steps.ts';
import { controlName, type Views } from './question-field.tsx';
import { stepWords } from './step-words.ts';

interface GivenProps {
  quiz: Quiz;
  question: Question;
  views: Views;
  response: Response | undefined;
}

/** What was answered to a question, in words. */
export function Given({ quiz, question, views, response }: GivenProps): VNode {
  const say = stepWords();
  const view = views[question.kind];
  const context = { scales: quiz.scales, perspective: 'self' } as const;
  if (!view || response?.kind !== question.kind) return <span class="open">{say.notAnswered}</span>;
  if (response.value === null) {
    return <span class="mine">{view.cannotSay?.(question, context) ?? words().cannotSay}</span>;
  }
  const value = view.grading.parse(response.value, question, context);
  if (value === undefined || !view.grading.complete(value, question, context)) {
    return <span class="open">{say.notAnswered}</span>;
  }
  return (
    <span class="mine">
      <view.Given question={question} context={context} value={value} />
    </span>
  );
}

interface AnswerListProps {
  quiz: Quiz;
  steps: Step[];
  views: Views;
  responses: Responses;
  /** Absent in a finished attempt: its answers are closed. */
  onChange?: (step: string, question: string) => void;
}

/** Every question of the form with what was answered. */
export function AnswerList({ quiz, steps, views, responses, onChange }: AnswerListProps): VNode {
  const say = stepWords();
  return (
    <>
      {steps.map((step) => (
        <section class="answers" key={step.id}>
          <h3>{step.heading}</h3>
          <dl>
            {step.questions.map((question) => (
              <div key={question.id}>
                <dt>
                  <RichText text={question.text} />
                </dt>
                <dd>
                  <Given quiz={quiz} question={question} views={views} response={responses[question.id]} />
                  {onChange && (
                    <a
                      class="change"
                      id={`change-${controlName(quiz.id, question.id)}`}
                      href={`#${step.id}`}
                      onClick={(event) => {
                        event.preventDefault();
                        onChange(step.id, question.id);
                      }}
                    >
                      {say.change}
                      <span class="visually-hidden">
                        {' '}
                        <RichText text={question.text} />
                      </span>
                    </a>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
