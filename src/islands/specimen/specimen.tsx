import { Component, type VNode } from 'preact';
import type { specimen } from '../../messages/en.ts';
import { fill } from '../../messages/fill.ts';
import { words } from '../../questions/shared/page.ts';
import type { Json } from '../../quiz/attempt.ts';
import { factsOf } from '../../quiz/facts.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import { QuestionField, type Views } from '../quiz/question-field.tsx';

export type SpecimenWords = typeof specimen;

/** What the page hands to a specimen, as JSON in a data block. */
export interface SpecimenProps {
  /** A quiz of the one question. */
  quiz: Quiz;
  question: Question;
}

interface SpecimenTools {
  views: Views;
  words: SpecimenWords;
}

interface SpecimenState {
  value?: Json | undefined;
  shown?: boolean;
  /** The answer was asked for before there was one. */
  tooSoon?: boolean;
}

/** A question to try out. What is answered stays on the page and nowhere else. */
export class Specimen extends Component<SpecimenProps & SpecimenTools, SpecimenState> {
  private form: HTMLFormElement | null = null;

  override componentDidMount(): void {
    if (this.form) this.form.dataset.ready = '';
  }

  private answer = (_: string, value: Json | undefined) => this.setState({ value, tooSoon: false });

  private focus(part: string): void {
    this.form?.querySelector<HTMLElement>(part)?.focus();
  }

  private show(): void {
    if (this.state.value === undefined) this.setState({ tooSoon: true }, () => this.focus('fieldset'));
    else this.setState({ shown: true }, () => this.focus('.specimen-answer'));
  }

  private clear(): void {
    this.setState({ value: undefined, shown: false }, () => this.focus('fieldset'));
  }

  /** What the response comes to, in a sentence. */
  private worth(): string | undefined {
    const { quiz, question, views, words: say } = this.props;
    const { value } = this.state;
    if (value === undefined) return undefined;
    const responses = { [question.id]: { kind: question.kind, value } };
    const fact = factsOf(quiz, 'full', responses, views).get(question.id);
    if (fact?.given === 'cannot-say') return say.countsNothing;
    if (fact?.given !== 'answer') return words().incomplete;
    if (fact.credit !== undefined) return fill(say.credit, { n: Math.round(fact.credit * 100) / 100 });
    return fact.value === undefined
      ? say.notScored
      : fill(say.value, { n: Math.round(fact.value * 100) / 100 });
  }

  override render(
    { quiz, question, views, words: say }: SpecimenProps & SpecimenTools,
    { value, shown = false, tooSoon }: SpecimenState,
  ): VNode {
    const view = views[question.kind];
    const context = { scales: quiz.scales, perspective: 'self' as const };
    const cannotSay = view?.cannotSay?.(question, context) ?? words().cannotSay;
    const worth = this.worth();
    const stem = view?.stem?.(question, context);
    return (
      <form
        ref={(form) => {
          this.form = form;
        }}
        class="quiz check"
        data-quiz={quiz.id}
        autocomplete="off"
        noValidate
        onSubmit={(e) => e.preventDefault()}
      >
        {stem && (
          <p class="stem" id={`${quiz.id}-stem`}>
            {stem}
          </p>
        )}
        <QuestionField
          quiz={quiz}
          question={question}
          views={views}
          value={value}
          stem={stem && `${quiz.id}-stem`}
          error={tooSoon ? words().answerFirst : undefined}
          reveal={shown}
          cannotSay={quiz.purpose === 'assessment' ? cannotSay : undefined}
          onAnswer={this.answer}
        />
        <div class="specimen-answer" role="status" tabIndex={-1}>
          {value !== undefined && (
            <>
              <p class="aside">{say.given}</p>
              {value !== null && view && (
                <div class="mine">
                  <view.Given question={question} context={context} value={value} />
                </div>
              )}
              <p class="aside">{worth}</p>
            </>
          )}
        </div>
        <p class="specimen-acts">
          {quiz.purpose === 'check' && !shown && (
            <button type="button" class="button-quiet show-answer" onClick={() => this.show()}>
              {say.show}
            </button>
          )}
          {(value !== undefined || shown) && (
            <button type="button" class="button-quiet" onClick={() => this.clear()}>
              {say.clear}
            </button>
          )}
        </p>
      </form>
    );
  }
}
