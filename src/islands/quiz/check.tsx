import { Component, type VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import { asAsked } from '../../quiz/asked.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { scoreCheck } from '../../quiz/check.ts';
import { type Fact, factsOf } from '../../quiz/facts.ts';
import type { Question } from '../../quiz/quiz.ts';
import type { Again } from '../../record/attempts.ts';
import { nameAttempt, namedAttempt } from './attempt-address.ts';
import type { QuizProps } from './context.ts';
import { controlName, QuestionField, readEarly, type Views } from './question-field.tsx';
import type { Sitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

export interface CheckProps extends QuizProps {
  views: Views;
  sitting: Sitting;
  /** Hints, confidence and order, where a quiz uses some of it. */
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
  ending?: typeof import('./check-end.tsx');
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

/** A check: each question is answered in place, and then says what is right and why. */
export class Check extends Component<CheckProps, CheckState> {
  override state: CheckState = { round: 0 };
  /** The quiz as the attempt `by` asks it; always the same object, so that nothing renders in vain. */
  private asked = this.props.quiz;
  private by: string | undefined;
  private loading = false;

  override componentDidMount(): void {
    const { quiz, views, sitting, extras } = this.props;
    const form = this.base;
    if (!(form instanceof HTMLFormElement)) return;
    sitting.onChange(() => this.changed());
    const named = namedAttempt();
    sitting.open({ attempt: named, early: readEarly(quiz, views, form), goOn: true });
    extras?.takeEarly(quiz, form, sitting);
    form.dataset.ready = '';
    const shown = this.attempt()?.shown;
    // Who comes from the record to go on wants the question that is open. In a finished check none is.
    if (named && shown) this.focus(this.asked.questions.find(({ id }) => !shown.includes(id))?.id);
  }

  private changed(): void {
    const attempt = this.attempt();
    if (this.by !== attempt?.id) {
      this.by = attempt?.id;
      this.asked = asAsked(this.props.quiz, attempt ?? {}, this.props.extras?.inOrderOf);
    }
    this.loadEnding();
    this.forceUpdate();
  }

  /** Fetches what stands at the end before it is needed. Without it the end only says how many were right. */
  private loadEnding(): void {
    const { of, shown = [] } = this.attempt() ?? {};
    const last = this.props.quiz.questions.length - 1;
    if (this.loading || !last || (!of && shown.length < last)) return;
    this.loading = true;
    import('./check-end.tsx').then(
      (ending) => this.setState({ ending }),
      () => undefined,
    );
  }

  attempt(): Attempt | undefined {
    return this.props.sitting.state().attempt;
  }

  /** `part`: a selector of what belongs to the question, from its field on. */
  private focus(question = '', part = ''): void {
    const field = `[id="${controlName(this.props.quiz.id, question)}"]`;
    // The page stays where it is while an answer unfolds: else its reasons would be out of view.
    const options = { preventScroll: part > '' };
    // When the answer is painted: to move the focus the browser lays out the page, which would hold it up.
    setTimeout(() => document.querySelector<HTMLElement>(field + part)?.focus(options), 50);
  }

  private facts(): Map<string, Fact> {
    return factsOf(this.asked, 'full', this.attempt()?.responses ?? {}, this.props.views);
  }

  /** Shows what is right for a question that is answered; with the last one the check is finished. */
  private show({ id, confidence }: Question): void {
    const { sitting } = this.props;
    const given = this.facts().get(id)?.given === 'answer';
    // Asked for once; then it may be passed over.
    if (given && confidence && !this.attempt()?.sure?.[id] && this.state.urged !== id) {
      this.setState({ urged: id }, () => this.focus(id, ' .sure'));
      return;
    }
    if (given) sitting.show(id);
    // After rendering: what gets the focus is there only then.
    this.setState({ asked: id }, () => this.focus(id, given ? '+.check-answer' : ''));
    const shown = this.attempt()?.shown;
    if (!this.asked.questions.every((question) => shown?.includes(question.id))) return;
    sitting.finish(() => scoreCheck(this.facts()));
    nameAttempt(this.attempt()?.id);
  }

  startAgain(again?: Again): void {
    const { quiz, sitting } = this.props;
    sitting.startAgain({ shuffle: quiz.questions.some(({ shuffle }) => shuffle), ...again });
    const fresh = { asked: undefined, urged: undefined, round: this.state.round + 1 };
    this.setState(fresh, () => this.focus(this.asked.questions[0]?.id));
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

  /** How many were right, in words. */
  private tally(right: number, all: number): string {
    const say = words();
    const { finished, of, shown = [] } = this.attempt() ?? {};
    const { pass = '', questions } = this.props.quiz;
    // A check of one question is done with it, and carries no words for less.
    if (!finished && questions.length > 1)
      return plural(say.checkSoFar, right, { done: shown.length, all: this.asked.questions.length });
    return plural(of ? say.rightAgain : pass ? say.rightOfMark : say.checkDone, right, { all, pass });
  }

  override render(): VNode {
    const { quiz, views, sitting, extras } = this.props;
    const { asked, urged, ending } = this.state;
    const { attempt, trouble } = sitting.state();
    const say = words();
    const facts = this.facts();
    const credits = this.credits();
    const shown = attempt?.shown ?? [];
    const credited = Object.values(credits);
    const error = (id: string) =>
      asked === id && facts.get(id)?.given !== 'answer'
        ? attempt?.responses[id]
          ? say.incomplete
          : say.answerFirst
        : undefined;
    const again = (
      <button type="button" class="button-quiet" onClick={() => this.startAgain()}>
        {say.checkAgain}
      </button>
    );
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
        {ending?.part(this)}
        {this.asked.questions.map((question) => {
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
                {...extras?.around(quiz.id, question, sitting, urged === id)}
              />
              <div class="check-answer" tabIndex={-1} role="status">
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
        {attempt?.finished && (ending?.end(this, again) ?? <p class="step-nav">{again}</p>)}
      </form>
    );
  }
}
