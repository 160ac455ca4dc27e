import { Component, type VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import { scoreCheck } from '../../quiz/check.ts';
import { type Fact, factsOf } from '../../quiz/facts.ts';
import type { Question } from '../../quiz/quiz.ts';
import { nameAttempt, namedAttempt } from './anchors.ts';
import { gradingsOf, type QuizProps } from './context.ts';
import { controlName, QuestionField, readEarly, type Views } from './question-field.tsx';
import type { Sitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

interface CheckProps extends QuizProps {
  views: Views;
  sitting: Sitting;
}

interface CheckState {
  /** The question whose answer was asked for last. */
  asked?: string | undefined;
}

/** How an answer did, in a word, and the passage to read where it was not all right. */
function Verdict({ question, credit }: { question: Question; credit: number }): VNode {
  const say = words();
  return (
    <p class="verdict">
      <strong class="mine">
        {credit === 1 ? say.allRight : credit > 0 ? say.partRight : say.notThisTime}
      </strong>{' '}
      {credit < 1 && question.read && (
        <>
          {say.readAgain} <a href={addressHere(question.read.href)}>{question.read.title}</a>
        </>
      )}
    </p>
  );
}

/** A check: each question is answered in place, and then says what is right and why. */
export class Check extends Component<CheckProps, CheckState> {
  private form: HTMLFormElement | null = null;
  private gradings = gradingsOf(this.props.views);

  override componentDidMount(): void {
    const { quiz, views, sitting } = this.props;
    if (!this.form) return;
    sitting.$state.listen(() => this.forceUpdate());
    const attempt = namedAttempt();
    const early = readEarly(quiz, views, this.form);
    sitting.open({ ...(attempt ? { attempt } : {}), early, goOn: true });
    this.form.dataset.ready = '';
  }

  private focus(question: string | undefined, part = ''): void {
    const { quiz } = this.props;
    if (question) document.getElementById(controlName(quiz.id, question) + part)?.focus();
  }

  /** Shows what is right for a question that is answered; with the last one the check is finished. */
  private show(question: string): void {
    const { quiz, sitting } = this.props;
    const given = this.facts().get(question)?.given === 'answer';
    if (given) sitting.show(question);
    // After rendering: what gets the focus is there only then.
    this.setState({ asked: question }, () => this.focus(question, given ? '-verdict' : ''));
    if (!given) return;
    const { shown } = sitting.$state.get().attempt ?? {};
    if (!quiz.questions.every(({ id }) => shown?.includes(id))) return;
    sitting.finish(() => scoreCheck(this.facts()));
    nameAttempt(sitting.$state.get().attempt?.id);
  }

  private startAgain(): void {
    const { quiz, sitting } = this.props;
    sitting.startAgain();
    this.setState({ asked: undefined }, () => this.focus(quiz.questions[0]?.id));
    nameAttempt();
  }

  private facts(): Map<string, Fact> {
    const { quiz, sitting } = this.props;
    return factsOf(quiz, 'full', sitting.$state.get().attempt?.responses ?? {}, this.gradings);
  }

  /**
   * What the answers seen so far came to, of questions that have a right answer; of a finished check, as
   * it was then.
   */
  private credits(): Record<string, number> {
    const { attempt } = this.props.sitting.$state.get();
    if (attempt?.result?.purpose === 'check') return attempt.result.credit;
    const facts = this.facts();
    const seen = (attempt?.shown ?? []).flatMap((id) => {
      const credit = facts.get(id)?.credit;
      return credit === undefined ? [] : [[id, credit] as const];
    });
    return Object.fromEntries(seen);
  }

  override render({ quiz, views, sitting }: CheckProps, { asked }: CheckState): VNode {
    const { attempt, trouble } = sitting.$state.get();
    const say = words();
    const facts = this.facts();
    const credits = this.credits();
    const shown = attempt?.shown ?? [];
    const done = shown.length;
    const all = quiz.questions.length;
    const right = Object.values(credits).filter((credit) => credit === 1).length;
    const error = (id: string) => {
      const given = facts.get(id)?.given === 'answer';
      if (asked !== id || given || shown.includes(id)) return undefined;
      return attempt?.responses[id] ? say.incomplete : say.answerFirst;
    };
    return (
      <form
        ref={(form) => {
          this.form = form;
        }}
        class="quiz check"
        data-quiz={quiz.id}
        autocomplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <Trouble trouble={trouble} />
        {attempt?.finished && attempt.version !== quiz.version && <p class="aside">{say.changed}</p>}
        {quiz.questions.map((question, index) => {
          const { id } = question;
          const credit = credits[id];
          return (
            <div class="check-question" key={id}>
              <QuestionField
                quiz={quiz}
                question={question}
                number={index + 1}
                views={views}
                value={attempt?.responses[id]?.value}
                error={error(id)}
                reveal={shown.includes(id)}
                onAnswer={sitting.answer}
              />
              <div
                class="check-answer"
                id={`${controlName(quiz.id, id)}-verdict`}
                tabIndex={-1}
                role="status"
              >
                {credit !== undefined && <Verdict question={question} credit={credit} />}
              </div>
              {!shown.includes(id) && !attempt?.finished && (
                <button type="button" class="button-quiet show-answer" onClick={() => this.show(id)}>
                  {say.showAnswer}
                  <span class="visually-hidden">{` ${fill(say.question, { n: index + 1 })}`}</span>
                </button>
              )}
            </div>
          );
        })}
        <div class="check-end" role="status">
          {done > 0 && (
            <p class="mine">
              {attempt?.finished
                ? plural(say.checkDone, right, { all: Object.keys(credits).length })
                : plural(say.checkSoFar, right, { done, all })}
            </p>
          )}
        </div>
        {attempt?.finished && (
          <p class="step-nav">
            <button type="button" class="button-quiet" onClick={() => this.startAgain()}>
              {say.checkAgain}
            </button>
          </p>
        )}
      </form>
    );
  }
}
