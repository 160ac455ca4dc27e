import { Component, type VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { scoreCheck } from '../../quiz/check.ts';
import { type Fact, factsOf } from '../../quiz/facts.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Again } from '../../record/attempts.ts';
import { nameAttempt, namedAttempt } from './attempt-address.ts';
import type { QuizProps } from './context.ts';
import {
  controlName,
  QuestionField,
  type QuestionFieldProps,
  readEarly,
  type Views,
} from './question-field.tsx';
import type { Sitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

export interface CheckProps extends QuizProps {
  views: Views;
  sitting: Sitting;
  /** Hints, confidence and order: for check-more.tsx, where a quiz uses some of it. */
  extras?: typeof import('./check-extras.tsx') | undefined;
}

export interface CheckState {
  /** The question whose answer was asked for last. */
  asked?: string | undefined;
  /** How often it was begun anew: a new sitting has new controls. */
  round: number;
}

/** How an answer did, in a word, and the passage to read where it was not all right. */
function Verdict({ question: { read }, credit }: { question: Question; credit: number }): VNode {
  const say = words();
  return (
    <p class="verdict">
      <strong class="mine">
        {credit === 1 ? say.allRight : credit > 0 ? say.partRight : say.notThisTime}
      </strong>{' '}
      {credit < 1 && read && (
        <>
          {say.readAgain} <a href={addressHere(read.href)}>{read.title}</a>
        </>
      )}
    </p>
  );
}

/**
 * A check: each question is answered in place, and then says what is right and why. This is all that a
 * check of one plain question needs; what others add is in check-more.tsx, by overriding.
 */
export class Check<State extends CheckState = CheckState> extends Component<CheckProps, State> {
  // Of a subclass that has more, all else may be absent.
  override state = { round: 0 } as State;

  override componentDidMount(): void {
    if (!(this.base instanceof HTMLFormElement)) return;
    this.props.sitting.onChange(() => this.changed());
    this.open(this.base);
    this.base.dataset.ready = '';
  }

  protected open(form: HTMLFormElement): void {
    const { quiz, views, sitting } = this.props;
    sitting.open({ attempt: namedAttempt(), early: readEarly(quiz, views, form), goOn: true });
  }

  protected changed(): void {
    this.forceUpdate();
  }

  attempt(): Attempt | undefined {
    return this.props.sitting.state().attempt;
  }

  protected focus(question = '', part = ''): void {
    // When the answer is painted: to move the focus the browser lays out the page, which would hold it up.
    setTimeout(() => document.getElementById(controlName(this.props.quiz.id, question) + part)?.focus(), 50);
  }

  /** The quiz as this sitting asks it; always the same object, so that nothing renders in vain. */
  protected quiz(): Quiz {
    return this.props.quiz;
  }

  protected facts(): Map<string, Fact> {
    return factsOf(this.quiz(), 'full', this.attempt()?.responses ?? {}, this.props.views);
  }

  /** Shows what is right for a question that is answered; with the last one the check is finished. */
  protected show({ id }: Question): void {
    const { sitting } = this.props;
    const given = this.facts().get(id)?.given === 'answer';
    if (given) sitting.show(id);
    // After rendering: what gets the focus is there only then.
    this.setState({ asked: id }, () => this.focus(id, given ? '-verdict' : ''));
    const shown = this.attempt()?.shown;
    if (!this.quiz().questions.every((question) => shown?.includes(question.id))) return;
    sitting.finish(() => scoreCheck(this.facts()));
    nameAttempt(this.attempt()?.id);
  }

  startAgain(again?: Again): void {
    this.props.sitting.startAgain(again);
    const fresh = { asked: undefined, round: this.state.round + 1 };
    this.setState(fresh, () => this.focus(this.quiz().questions[0]?.id));
    nameAttempt();
  }

  /**
   * What the answers seen so far came to, of questions that have a right answer; of a finished check, as
   * it was then.
   */
  credits(): Record<string, number> {
    const attempt = this.attempt();
    if (attempt?.result?.purpose === 'check') return attempt.result.credit;
    const seen = [...this.facts()].filter(([id]) => attempt?.shown?.includes(id));
    return scoreCheck(new Map(seen)).credit;
  }

  /** What else a question is given. */
  protected around(_: Question): Partial<QuestionFieldProps> {
    return {};
  }

  /** How many were right, in words. */
  protected tally(right: number, all: number): string {
    return plural(words().checkDone, right, { all });
  }

  /** What stands before the questions. */
  protected top(): VNode | undefined {
    return undefined;
  }

  /** What stands after a finished check. */
  protected end(again: VNode): VNode {
    return <p class="step-nav">{again}</p>;
  }

  override render(): VNode {
    const { quiz, views, sitting } = this.props;
    const { attempt, trouble } = sitting.state();
    const say = words();
    const facts = this.facts();
    const credits = this.credits();
    const shown = attempt?.shown ?? [];
    const credited = Object.values(credits);
    const error = (id: string) =>
      this.state.asked === id && facts.get(id)?.given !== 'answer'
        ? attempt?.responses[id]
          ? say.incomplete
          : say.answerFirst
        : undefined;
    return (
      <form
        class="quiz check"
        data-quiz={quiz.id}
        autocomplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <Trouble trouble={trouble} />
        {attempt?.finished && attempt.version !== quiz.version && <p class="aside">{say.changed}</p>}
        {this.top()}
        {this.quiz().questions.map((question) => {
          const { id } = question;
          const n = quiz.questions.findIndex((each) => each.id === id) + 1;
          const credit = credits[id];
          const reveal = shown.includes(id) || attempt?.finished !== undefined;
          return (
            <div class="check-question" key={id + this.state.round}>
              <QuestionField
                quiz={quiz}
                question={question}
                number={n}
                views={views}
                value={attempt?.responses[id]?.value}
                error={error(id)}
                reveal={reveal}
                onAnswer={sitting.answer}
                {...this.around(question)}
              />
              <div
                class="check-answer"
                id={`${controlName(quiz.id, id)}-verdict`}
                tabIndex={-1}
                role="status"
              >
                {credit !== undefined && <Verdict question={question} credit={credit} />}
              </div>
              {!reveal && (
                <button type="button" class="button-quiet show-answer" onClick={() => this.show(question)}>
                  {say.showAnswer}
                  <span class="visually-hidden">{` ${fill(say.question, { n })}`}</span>
                </button>
              )}
            </div>
          );
        })}
        <div class="check-end" role="status">
          {shown.length > 0 && (
            <p class="mine">
              {this.tally(credited.filter((credit) => credit === 1).length, credited.length)}
            </p>
          )}
        </div>
        {attempt?.finished &&
          this.end(
            <button type="button" class="button-quiet" onClick={() => this.startAgain()}>
              {say.checkAgain}
            </button>,
          )}
      </form>
    );
  }
}
