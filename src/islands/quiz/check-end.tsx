import type { ComponentChildren, VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere, words } from '../../questions/shared/page.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { byCare } from '../../quiz/by-care.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Again } from '../../record/attempts.ts';
import { controlName } from './question-field.tsx';

interface EndProps {
  quiz: Quiz;
  attempt: Attempt | undefined;
  /** 0–1 by question id. */
  credits: Readonly<Record<string, number>>;
  onAgain: (part?: Again) => void;
  children?: ComponentChildren;
}

/** Says that only a part is asked again, where the first answers are, and how to get at all questions. */
export function Part({ quiz, attempt, onAgain }: EndProps): VNode | null {
  if (!attempt?.of) return null;
  const say = words();
  return (
    <div class="check-part">
      <p>
        {plural(say.part, attempt.asks?.length ?? 0)}{' '}
        <a href={`?attempt=${attempt.of}`}>{say.firstAnswers}</a>
      </p>
      {!attempt.finished && (
        <p class="step-nav">
          <button type="button" class="button-quiet" onClick={() => onAgain()}>
            {fill(say.wholeCheck, { n: quiz.questions.length })}
          </button>
        </p>
      )}
    </div>
  );
}

/** A finished check: what to look at first, and another try at what was not right. */
export function End({ quiz, attempt, credits, onAgain, children }: EndProps): VNode | null {
  if (!attempt) return null;
  const say = words();
  const groups = byCare(credits, attempt.sure);
  const wrong = [...groups.sureWrong, ...groups.wrong];
  const numbered = quiz.questions.map((question, index) => ({ question, n: index + 1 }));
  const line = (question: Question, n: number) => (
    <li key={question.id}>
      <a href={`#${controlName(quiz.id, question.id)}`}>{fill(say.questionN, { n })}</a>
      {question.read && (
        <>
          {'. '}
          {say.readAgain} <a href={addressHere(question.read.href)}>{question.read.title}</a>
        </>
      )}
    </li>
  );
  const list = (heading: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <p class="check-list">{heading}</p>
        <ul>
          {numbered
            .filter(({ question }) => ids.includes(question.id))
            .map(({ question, n }) => line(question, n))}
        </ul>
      </>
    );
  const part = wrong.length > 0 && wrong.length < quiz.questions.length;
  return (
    <>
      {list(say.sureWrong, groups.sureWrong)}
      {list(groups.sureWrong.length > 0 ? say.alsoWrong : say.wrongList, groups.wrong)}
      {list(say.guessed, groups.guessed)}
      <p class="step-nav">
        {part && (
          <button
            type="button"
            class="button"
            onClick={() => onAgain({ of: attempt.of ?? attempt.id, asks: wrong })}
          >
            {plural(say.askAgain, wrong.length)}
          </button>
        )}
        {children}
      </p>
      {part && <p class="aside">{say.askAgainKeeps}</p>}
    </>
  );
}
