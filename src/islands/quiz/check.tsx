import { Component, type VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import { scoreCheck } from '../../quiz/check.ts';
import { type Fact, factsOf } from '../../quiz/facts.ts';
import type { Question } from '../../quiz/quiz.ts';
import { gradingsOf, type QuizProps } from './context.ts';
import { controlName, QuestionField, readEarly, type Views } from './question-field.tsx';
import type { Sitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

interface CheckProps extends QuizProps {
  views: Views;
  sitting: Sitting;
}

/** How an answer did, in a word, and the passage to read where it was not all right. */
function Verdict({ question, fact }: { question: Question; fact: Fact | undefined }): VNode {
  const say = words();
  const credit = fact?.credit ?? 0;
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
export class Check extends Component<CheckProps, { asked?: string }> {
  private form: HTMLFormElement | null = null;
  private gradings = gradingsOf(this.props.views);
  private stop = () => {};

  override componentDidMount(): void {
    const { quiz, views, sitting } = this.props;
    if (!this.form) return;
    this.stop = sitting.$state.listen(() => this.forceUpdate());
    const attempt = new URLSearchParams(location.search).get('attempt');
    const early = readEarly(quiz, views, this.form);
    sitting.open({ ...(attempt ? { attempt } : {}), early, goOn: true });
    this.form.dataset.ready = '';
  }

  override componentWillUnmount(): void {
    this.stop();
  }

  /** Shows what is right for a question that is answered; with the last one the check is finished. */
  private show(question: string): void {
    const { quiz, sitting } = this.props;
    this.setState({ asked: question });
    if (this.facts().get(question)?.given !== 'answer') return;
    sitting.show(question);
    document.getElementById(`${controlName(quiz.id, question)}-verdict`)?.focus();
    const { attempt } = sitting.$state.get();
    if (quiz.questions.every(({ id }) => attempt?.shown?.includes(id)))
      sitting.finish(scoreCheck(this.facts()));
  }

  private facts(): Map<string, Fact> {
    const { quiz, sitting } = this.props;
    return factsOf(quiz, 'full', sitting.$state.get().attempt?.responses ?? {}, this.gradings);
  }

  override render({ quiz, views, sitting }: CheckProps, { asked }: { asked?: string }): VNode {
    const { attempt, trouble } = sitting.$state.get();
    const say = words();
    const facts = this.facts();
    const all = quiz.questions.length;
    const shown = attempt?.finished ? quiz.questions.map(({ id }) => id) : (attempt?.shown ?? []);
    const right = shown.filter((id) => facts.get(id)?.credit === 1).length;
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
        {quiz.questions.map((question, index) => {
          const { id } = question;
          const isShown = shown.includes(id);
          const given = facts.get(id)?.given === 'answer';
          return (
            <div class="check-question" key={id}>
              <QuestionField
                quiz={quiz}
                question={question}
                number={index + 1}
                views={views}
                value={attempt?.responses[id]?.value}
                error={asked === id && !given && !isShown ? say.answerFirst : undefined}
                reveal={isShown}
                onAnswer={sitting.answer}
              />
              <div
                class="check-answer"
                id={`${controlName(quiz.id, id)}-verdict`}
                tabIndex={-1}
                role="status"
              >
                {isShown && <Verdict question={question} fact={facts.get(id)} />}
              </div>
              {!isShown && (
                <button type="button" class="button-quiet show-answer" onClick={() => this.show(id)}>
                  {say.showAnswer}
                  <span class="visually-hidden">{` ${fill(say.question, { n: index + 1 })}`}</span>
                </button>
              )}
            </div>
          );
        })}
        <div class="check-end" role="status">
          {shown.length > 0 && (
            <p class="mine">
              {plural(shown.length < all ? say.checkSoFar : say.checkDone, right, {
                done: shown.length,
                all,
              })}
            </p>
          )}
        </div>
        {attempt?.finished && (
          <p class="step-nav">
            <button type="button" class="button-quiet" onClick={() => sitting.startAgain()}>
              {say.checkAgain}
            </button>
          </p>
        )}
      </form>
    );
  }
}
