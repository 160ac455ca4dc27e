import { Component, type VNode } from 'preact';
import { factsOf } from '../../quiz/facts.ts';
import { minutesOf } from '../../quiz/length.ts';
import { stepsOf } from '../../quiz/steps.ts';
import type { Desk } from '../../record/attempts.ts';
import { CHECK_ANSWERS, currentAnchor, goTo, RESULT, START } from './anchors.ts';
import { AnswersStep } from './answers-step.tsx';
import { nameAttempt, namedAttempt } from './attempt-address.ts';
import type { QuizProps } from './context.ts';
import { loadResult } from './load-result.ts';
import { controlName, readEarly, type Views } from './question-field.tsx';
import { QuestionStep } from './question-step.tsx';
import { ResultStep } from './result-step.tsx';
import type { Sitting } from './sitting.ts';
import { nextOpen, StartStep } from './start-step.tsx';

interface AssessmentProps extends QuizProps {
  views: Views;
  sitting: Sitting;
  desk: Desk;
}

/** The step that the address points to. */
function stepShown(): Element | undefined {
  const at = document.getElementById(currentAnchor());
  return at?.classList.contains('step') ? at : undefined;
}

interface AssessmentState {
  /** The reader came from check-your-answers, to change one. */
  returning: boolean;
  /** A new sitting begins with no page having been passed over. */
  round: number;
  /** The reader is at check-your-answers. Elsewhere the list would be drawn anew with every answer, unseen. */
  checking: boolean;
}

/**
 * An assessment: start, one page a dimension, check your answers, result. Which step shows is the
 * address's fragment and CSS alone, so that it works before this script and with the browser's Back.
 */
export class Assessment extends Component<AssessmentProps, AssessmentState> {
  override state: AssessmentState = { returning: false, round: 0, checking: false };
  private form: HTMLFormElement | null = null;
  /** The change link the reader used, to come back to. */
  private changed = '';
  private steps = stepsOf(this.props.quiz, this.props.form);

  override componentDidMount(): void {
    const { quiz, views, sitting } = this.props;
    if (!this.form) return;
    sitting.onChange(() => this.forceUpdate());
    const named = namedAttempt();
    sitting.open({
      attempt: named,
      early: readEarly(quiz, views, this.form),
      goOn: currentAnchor() !== START && stepShown() !== undefined,
    });
    const { attempt: opened } = sitting.state();
    if (named && opened?.id !== named) nameAttempt();
    // Who comes from the record to go on wants the next question, not the introduction.
    if (named && opened?.id === named && !opened.finished && currentAnchor() === '')
      goTo(nextOpen(this.steps, opened));
    addEventListener('hashchange', () => this.arrive());
    // The skip link's own anchor would lead out of the step that shows.
    addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.matches('.skip')) return;
      event.preventDefault();
      document.querySelector('main')?.focus();
    });
    if (currentAnchor() === CHECK_ANSWERS) this.setState({ checking: true });
    this.form.dataset.ready = '';
  }

  private arrive(): void {
    stepShown()?.querySelector('h2')?.focus({ preventScroll: true });
    const checking = currentAnchor() === CHECK_ANSWERS;
    if (!checking) {
      if (this.state.checking) this.setState({ checking });
      return;
    }
    this.setState({ checking, returning: false }, () => {
      document.getElementById(this.changed)?.focus();
      this.changed = '';
    });
    // Fetched while the reader looks the answers over, so that the result needs no connection.
    loadResult().catch(() => undefined);
  }

  private change = (step: string, question: string): void => {
    const { quiz } = this.props;
    this.setState({ returning: true });
    this.changed = `change-${controlName(quiz.id, question)}`;
    const focus = () => document.getElementById(controlName(quiz.id, question))?.focus();
    addEventListener('hashchange', focus, { once: true });
    goTo(step);
  };

  private finish = async (): Promise<void> => {
    const { quiz, form, views, sitting } = this.props;
    const loaded = await loadResult().catch(() => undefined);
    if (!loaded) return sitting.tell('not-loaded');
    sitting.finish((self) => loaded.scoreSitting(quiz, form, self, views));
    nameAttempt(sitting.state().attempt?.id);
    goTo(RESULT);
  };

  private startAgain = (): void => {
    this.props.sitting.startAgain();
    this.setState({ round: this.state.round + 1 });
    nameAttempt();
  };

  private retake = (): void => {
    this.startAgain();
    goTo(START);
  };

  override render(props: AssessmentProps, { returning, round, checking }: AssessmentState): VNode {
    const { quiz, form, resultWords, views, sitting, desk } = props;
    const state = sitting.state();
    const { steps } = this;
    const responses = state.attempt?.responses ?? {};
    const facts = factsOf(quiz, form, responses, views);
    return (
      <form
        ref={(element) => {
          this.form = element;
        }}
        class="quiz steps"
        data-quiz={quiz.id}
        data-form={form}
        autocomplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <StartStep
          quiz={quiz}
          form={form}
          steps={steps}
          state={state}
          sitting={sitting}
          onStartAgain={this.startAgain}
          onRetake={this.retake}
        />
        {steps.map((step, index) => (
          <QuestionStep
            key={`${round}-${step.id}`}
            quiz={quiz}
            minutes={minutesOf(quiz, form)}
            steps={steps}
            index={index}
            views={views}
            responses={responses}
            facts={facts}
            returning={returning}
            state={state}
            sitting={sitting}
          />
        ))}
        <AnswersStep
          quiz={quiz}
          steps={steps}
          views={views}
          responses={responses}
          facts={facts}
          shown={checking}
          onChange={this.change}
          closed={state.attempt?.finished !== undefined}
          trouble={state.trouble}
          onFinish={this.finish}
        />
        {resultWords && (
          <ResultStep
            quiz={quiz}
            form={form}
            views={views}
            words={resultWords}
            state={state}
            desk={desk}
            onRetake={this.retake}
            onTrouble={sitting.tell}
          />
        )}
      </form>
    );
  }
}
