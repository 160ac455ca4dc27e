import type { VNode } from 'preact';
import { checkEnd } from '../../messages/en.ts';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import { byCare } from '../../quiz/by-care.ts';
import type { Check } from './check.tsx';
import { controlName } from './question-field.tsx';

/** What is needed of the check on the page. */
type OnPage = Pick<Check, 'props' | 'attempt' | 'credits' | 'startAgain'>;

/** Says that only a part is asked again, where the first answers are, and how to get at all questions. */
export function part(check: OnPage): VNode | undefined {
  const { of, asks = [], finished } = check.attempt() ?? {};
  if (!of) return undefined;
  return (
    <div class="check-part">
      <p>
        {plural(checkEnd.part, asks.length)} <a href={`?attempt=${of}`}>{checkEnd.firstAnswers}</a>
      </p>
      {!finished && (
        <p class="step-nav">
          <button type="button" class="button-quiet" onClick={() => check.startAgain()}>
            {fill(checkEnd.wholeCheck, { n: check.props.quiz.questions.length })}
          </button>
        </p>
      )}
    </div>
  );
}

/** Of the question on the page as many words as tell it from another, with its number. */
const brief = (name: string): string | undefined =>
  document.querySelector(`#${name} legend`)?.textContent?.replace(/^(.{50}\S*)\s.*/s, '$1 …');

/**
 * The end of a finished check: what to look at first, and another try at what was not right.
 *
 * @param again the way to do all of it again
 */
export function end(check: OnPage, again: VNode): VNode | undefined {
  const attempt = check.attempt();
  if (!attempt) return undefined;
  const say = words();
  const { id: quiz, questions } = check.props.quiz;
  const { sureWrong, wrong, guessed } = byCare(check.credits(), attempt.sure);
  const asks = [...sureWrong, ...wrong];
  const list = (heading: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <p class="check-list">{heading}</p>
        <ul>
          {questions.map(
            ({ id, read }) =>
              ids.includes(id) && (
                <li key={id}>
                  <a href={`#${controlName(quiz, id)}`}>{brief(controlName(quiz, id))}</a>
                  {read && (
                    <>
                      {` ${say.readAgain} `}
                      <a href={addressHere(read.href)}>{read.title}</a>
                    </>
                  )}
                </li>
              ),
          )}
        </ul>
      </>
    );
  const some = asks.length > 0 && asks.length < questions.length;
  return (
    <>
      {list(say.sureWrong, sureWrong)}
      {list(sureWrong.length > 0 ? say.alsoWrong : checkEnd.wrongList, wrong)}
      {list(say.guessed, guessed)}
      <p class="step-nav">
        {some && (
          <button
            type="button"
            class="button"
            onClick={() => check.startAgain({ of: attempt.of ?? attempt.id, asks })}
          >
            {plural(checkEnd.askAgain, asks.length)}
          </button>
        )}
        {again}
      </p>
      {some && <p class="aside">{checkEnd.askAgainKeeps}</p>}
    </>
  );
}
