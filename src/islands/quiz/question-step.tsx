import { Component, type VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Responses } from '../../quiz/attempt.ts';
import type { Fact } from '../../quiz/facts.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Step } from '../../quiz/steps.ts';
import { CHECK_ANSWERS, START } from './anchors.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Later } from './later.tsx';
import { QuestionField, type Views } from './question-field.tsx';
import { Questions } from './questions.tsx';
import type { Sitting, SittingState } from './sitting.ts';

import { stepWords } from './step-words.ts';
import { Trouble } from './trouble.tsx';

interface QuestionStepProps {
  quiz: Quiz;
  /** How long the whole form takes. */
  minutes: number;
  steps: Step[];
  index: number;
  views: Views;
  responses: Responses;
  facts: Map<string, Fact>;
  /** The reader came from check-your-answers, to change one. */
  returning: boolean;
  state: SittingState;
  sitting: Sitting;
}

interface QuestionStepState {
  /** Open questions of the page when the reader last wanted to go on. */
  passedOver: readonly string[];
}

/** One page of questions: where am I, the questions, on and back. */
export class QuestionStep extends Component<QuestionStepProps, QuestionStepState> {
  override state: QuestionStepState = { passedOver: [] };
  private summary: HTMLDivElement | null = null;

  private isOpen = (id: string): boolean => this.props.facts.get(id)?.given === 'nothing';

  private errorOf(question: Question): string | undefined {
    const { quiz, views, responses } = this.props;
    if (!this.state.passedOver.includes(question.id) || !this.isOpen(question.id)) return undefined;
    if (responses[question.id]) return words().incomplete;
    const context = { scales: quiz.scales, perspective: 'self' } as const;
    const cannotSay = views[question.kind]?.cannotSay?.(question, context) ?? words().cannotSay;
    return fill(stepWords().chooseOne, { cannotSay });
  }

  private checkComplete(event: Event, questions: Question[]): void {
    const passedOver = questions.map(({ id }) => id).filter(this.isOpen);
    this.setState({ passedOver }, () => this.summary?.focus());
    if (passedOver.length > 0) event.preventDefault();
  }

  override render(props: QuestionStepProps, { passedOver }: QuestionStepState): VNode | null {
    const { quiz, minutes, steps, index, views, responses, facts, returning, state, sitting } = props;
    const say = stepWords();
    const step = steps[index];
    const missing = passedOver.filter(this.isOpen);
    if (!step) return null;
    const dimension = quiz.scoring?.dimensions.find(({ id }) => id === step.dimension);
    // What may be passed over without a word is no part of how far one has come.
    const needed = [...facts.values()].filter(({ given }) => given !== 'passed');
    const answered = needed.filter(({ given }) => given !== 'nothing').length;
    const closed = state.attempt?.finished !== undefined;
    const left = Math.ceil(minutes * (1 - answered / needed.length));
    const next = returning ? CHECK_ANSWERS : (steps[index + 1]?.id ?? CHECK_ANSWERS);
    return (
      <section class="step" id={step.id}>
        <p class="where">
          <span>{fill(say.page, { n: index + 1, all: steps.length })}</span>{' '}
          <span class="mine">{plural(say.answered, answered, { all: needed.length })}</span>{' '}
          {left > 0 && <span>{plural(say.left, left)}</span>}
          <progress value={answered} max={needed.length} aria-hidden="true" />
        </p>
        <Trouble trouble={state.trouble} />
        {passedOver.length > 0 && missing.length > 0 && (
          <ErrorSummary
            quiz={quiz.id}
            title={plural(say.missing, missing.length)}
            questions={step.questions.filter(({ id }) => missing.includes(id))}
            focus={(element) => {
              this.summary = element;
            }}
          />
        )}
        <h2 tabIndex={-1}>{step.heading}</h2>
        {dimension && (
          <p class="means">
            <RichText text={dimension.means} />
          </p>
        )}
        <Later step={step.id}>
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
                value={responses[question.id]?.value}
                cannotSay={words().cannotSay}
                error={this.errorOf(question)}
                onAnswer={sitting.answer}
                closed={closed}
              />
            )}
          />
        </Later>
        <p class="step-nav">
          <a class="button" href={`#${next}`} onClick={(event) => this.checkComplete(event, step.questions)}>
            {returning ? say.backToAnswers : say.continue}
          </a>
          <a class="button-quiet" href={`#${steps[index - 1]?.id ?? START}`}>
            {say.back}
          </a>
        </p>
        <p class="aside saved">{closed ? say.closed : say.savedHere}</p>
      </section>
    );
  }
}
