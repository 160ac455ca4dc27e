import type { VNode } from 'preact';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Json, Response, Responses } from '../../quiz/attempt.ts';
import type { Step } from '../../quiz/form.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Views } from './question-field.tsx';

interface GivenProps {
  quiz: Quiz;
  question: Question;
  views: Views;
  response: Response | undefined;
}

/** A stored value, if it is a response to this question. */
function readable(props: GivenProps): Json | undefined {
  const { quiz, question, views, response } = props;
  if (response?.kind !== question.kind || response.value === null) return undefined;
  const context = { scales: quiz.scales, perspective: 'self' } as const;
  return views[question.kind]?.grading.parse(response.value, question, context);
}

/** What was answered to a question, in words. */
export function Given(props: GivenProps): VNode {
  const { quiz, question, views, response } = props;
  const say = words();
  const value = readable(props);
  const View = views[question.kind]?.Given;
  if (View && value !== undefined) {
    const context = { scales: quiz.scales, perspective: 'self' } as const;
    return (
      <span class="mine">
        <View question={question} context={context} value={value} />
      </span>
    );
  }
  if (response?.value === null) {
    const scale = 'scale' in question ? quiz.scales[String(question.scale)] : undefined;
    return <span class="mine">{scale?.cannotSay ?? say.cannotSay}</span>;
  }
  return <span class="open">{say.notAnswered}</span>;
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
  const say = words();
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
