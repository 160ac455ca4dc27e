import { Component, type VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import { asAsked } from '../../quiz/asked.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { scoreCheck } from '../../quiz/check.ts';
import { type Fact, factsOf } from '../../quiz/facts.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Again } from '../../record/attempts.ts';
import { nameAttempt, namedAttempt } from './attempt-address.ts';
import { gradingsOf, type QuizProps } from './context.ts';
import { controlName, QuestionField, readEarly, type Views } from './question-field.tsx';
import type { Sitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

interface CheckProps extends QuizProps {
  views: Views;
  sitting: Sitting;
  /** Hints, confidence and order, for a quiz that uses any of them. */
  extras?: typeof import('./check-extras.tsx') | undefined;
}

interface CheckState {
  /** The question whose answer was asked for last. */
  asked?: string | undefined;
  /** The question after whose answer the reader was asked how sure they are. */
  urged?: string | undefined;
  /** How often it was begun anew: a new sitting has new controls. */
  round: number;
  /** What stands at the end, once it is near. */
  end?: typeof import('./check-end.tsx');
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
  override state: CheckState = { round: 0 };
  private form: HTMLFormElement | null = null;
  private gradings = gradingsOf(this.props.views);
  private asks: { by?: string; quiz: Quiz } = { quiz: this.props.quiz };
  private loading = false;

  override componentDidMount(): void {
    const { quiz, views, sitting, extras } = this.props;
    if (!this.form) return;
    sitting.onChange(() => {
      this.loadEnd();
      this.forceUpdate();
    });
    sitting.open({ attempt: namedAttempt(), early: readEarly(quiz, views, this.form), goOn: true });
    extras?.takeEarly(quiz, this.form, sitting);
    this.form.dataset.ready = '';
  }

  private attempt(): Attempt | undefined {
    return this.props.sitting.state().attempt;
  }

  private focus(question = '', part = ''): void {
    document.getElementById(controlName(this.props.quiz.id, question) + part)?.focus();
  }

  /** The quiz as this sitting asks it; always the same object, so that nothing renders in vain. */
  private quiz(): Quiz {
    const { quiz, extras } = this.props;
    const attempt = this.attempt();
    if (!attempt?.seed && !attempt?.asks) return quiz;
    const by = attempt.id;
    if (this.asks.by !== by) this.asks = { by, quiz: asAsked(quiz, attempt, extras?.inOrderOf) };
    return this.asks.quiz;
  }

  /** Fetches what stands at the end, before it is needed. Without it the end only says how many were right. */
  private loadEnd(): void {
    const { of, shown = [] } = this.attempt() ?? {};
    const last = this.props.quiz.questions.length - 1;
    if (this.loading || !last || (!of && shown.length < last)) return;
    this.loading = true;
    import('./check-end.tsx').then(
      (end) => this.setState({ end }),
      () => undefined,
    );
  }

  /** Shows what is right for a question that is answered; with the last one the check is finished. */
  private show({ id, confidence }: Question): void {
    const { sitting } = this.props;
    const given = this.facts().get(id)?.given === 'answer';
    const urge = given && confidence && !this.attempt()?.sure?.[id] && this.state.urged !== id;
    if (given && !urge) sitting.show(id);
    // After rendering: what gets the focus is there only then.
    this.setState(urge ? { asked: id, urged: id } : { asked: id }, () =>
      this.focus(id, urge ? '_sure' : given ? '-verdict' : ''),
    );
    const shown = this.attempt()?.shown;
    if (!this.quiz().questions.every((question) => shown?.includes(question.id))) return;
    sitting.finish(() => scoreCheck(this.facts()));
    nameAttempt(this.attempt()?.id);
  }

  private startAgain(part?: Again): void {
    const { quiz, sitting } = this.props;
    sitting.startAgain({ shuffle: quiz.questions.some(({ shuffle }) => shuffle), ...part });
    const fresh = { asked: undefined, urged: undefined, round: this.state.round + 1 };
    this.setState(fresh, () => this.focus(this.quiz().questions[0]?.id));
    nameAttempt();
  }

  private facts(): Map<string, Fact> {
    return factsOf(this.quiz(), 'full', this.attempt()?.responses ?? {}, this.gradings);
  }

  /**
   * What the answers seen so far came to, of questions that have a right answer; of a finished check, as
   * it was then.
   */
  private credits(): Record<string, number> {
    const attempt = this.attempt();
    if (attempt?.result?.purpose === 'check') return attempt.result.credit;
    const seen = [...this.facts()].filter(([id]) => attempt?.shown?.includes(id));
    return scoreCheck(new Map(seen)).credit;
  }

  override render(
    { quiz, views, sitting, extras }: CheckProps,
    { asked, urged, round, end }: CheckState,
  ): VNode {
    const { attempt, trouble } = sitting.state();
    const say = words();
    const facts = this.facts();
    const credits = this.credits();
    const shown = attempt?.shown ?? [];
    const finished = attempt?.finished !== undefined;
    const { questions } = this.quiz();
    const right = Object.values(credits).filter((credit) => credit === 1).length;
    const error = (id: string) => {
      const given = facts.get(id)?.given === 'answer';
      if (asked !== id || given || shown.includes(id)) return undefined;
      return attempt?.responses[id] ? say.incomplete : say.answerFirst;
    };
    const ending = { quiz, attempt, credits, onAgain: (part?: Again) => this.startAgain(part) };
    const again = (
      <button type="button" class="button-quiet" onClick={() => this.startAgain()}>
        {say.checkAgain}
      </button>
    );
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
        {finished && attempt.version !== quiz.version && <p class="aside">{say.changed}</p>}
        {end && <end.Part {...ending} />}
        {questions.map((question) => {
          const { id } = question;
          const n = quiz.questions.findIndex((each) => each.id === id) + 1;
          const credit = credits[id];
          const reveal = finished || shown.includes(id);
          return (
            <div class="check-question" key={`${round}-${id}`}>
              <QuestionField
                quiz={quiz}
                question={question}
                number={n}
                views={views}
                value={attempt?.responses[id]?.value}
                error={error(id)}
                reveal={reveal}
                onAnswer={sitting.answer}
                extras={extras}
                sure={attempt?.sure?.[id]}
                sureAsked={urged === id && !reveal}
                onSure={sitting.sure}
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
              {finished
                ? plural(attempt.of ? say.rightAgain : quiz.pass ? say.rightOfMark : say.checkDone, right, {
                    all: Object.keys(credits).length,
                    pass: quiz.pass ?? '',
                  })
                : plural(say.checkSoFar, right, { done: shown.length, all: questions.length })}
            </p>
          )}
        </div>
        {finished && (end ? <end.End {...ending}>{again}</end.End> : <p class="step-nav">{again}</p>)}
      </form>
    );
  }
}
