import { Component, type VNode } from 'preact';
import { plural } from '../../messages/fill.ts';
import type { Responses } from '../../quiz/attempt.ts';
import type { Fact } from '../../quiz/facts.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Step } from '../../quiz/steps.ts';
import { CHECK_ANSWERS, RESULT } from './anchors.ts';
import { AnswerList } from './answer-list.tsx';
import type { Views } from './question-field.tsx';
import type { SittingState } from './sitting.ts';
import { stepWords } from './step-words.ts';
import { Trouble } from './trouble.tsx';

interface AnswersStepProps {
  quiz: Quiz;
  steps: Step[];
  views: Views;
  responses: Responses;
  facts: Map<string, Fact>;
  /** The reader is at this step. */
  shown: boolean;
  /** Goes to a question and comes back afterwards. */
  onChange: (step: string, question: string) => void;
  /** The attempt is finished: nothing can be changed. */
  closed: boolean;
  trouble: SittingState['trouble'];
  onFinish: () => void;
}

/** Check your answers: every question with what was answered, a way to change it, and the way on. */
export class AnswersStep extends Component<AnswersStepProps, { asked: boolean }> {
  override state = { asked: false };
  private summary: HTMLDivElement | null = null;

  private open(): number {
    return [...this.props.facts.values()].filter(({ given }) => given === 'nothing').length;
  }

  private finish = (): void => {
    if (this.open() > 0) this.setState({ asked: true }, () => this.summary?.focus());
    else this.props.onFinish();
  };

  override render(props: AnswersStepProps, { asked }: { asked: boolean }): VNode {
    const { quiz, steps, views, responses, facts, onChange, closed, trouble } = props;
    const say = stepWords();
    const open = this.open();
    const cannotSay = [...facts.values()].filter(({ given }) => given === 'cannot-say').length;
    return (
      <section class="step step-answers" id={CHECK_ANSWERS}>
        {asked && open > 0 && (
          <div
            class="error-summary"
            ref={(element) => {
              this.summary = element;
            }}
            tabIndex={-1}
          >
            <p class="error-title">{plural(say.openQuestions, open)}</p>
          </div>
        )}
        <h2 tabIndex={-1}>{say.checkAnswers}</h2>
        <Trouble trouble={trouble} />
        <p>{closed ? say.closed : open > 0 ? plural(say.openQuestions, open) : say.checkAnswersIntro}</p>
        {cannotSay > 0 && <p>{plural(say.cannotSayCount, cannotSay, { all: facts.size })}</p>}
        {props.shown && (
          <AnswerList
            quiz={quiz}
            steps={steps}
            views={views}
            responses={responses}
            {...(!closed && { onChange })}
          />
        )}
        <p class="step-nav">
          {closed ? (
            <a class="button" href={`#${RESULT}`}>
              {say.seeResult}
            </a>
          ) : (
            <button type="button" class="button" onClick={this.finish}>
              {say.finish}
            </button>
          )}
          <a class="button-quiet" href={`#${steps.at(-1)?.id}`}>
            {say.back}
          </a>
        </p>
        {!closed && <p class="aside">{say.finishCloses}</p>}
      </section>
    );
  }
}
