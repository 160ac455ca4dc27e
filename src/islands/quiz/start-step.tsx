import type { VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { addressHere } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Attempt } from '../../quiz/attempt.ts';
import { hasShortForm, minutesOf } from '../../quiz/length.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import type { Step } from '../../quiz/steps.ts';
import { writtenDate } from '../written-date.ts';
import { BEFORE, CHECK_ANSWERS, goTo, RESULT, START } from './anchors.ts';
import type { Sitting, SittingState } from './sitting.ts';
import { stepWords } from './step-words.ts';
import { Trouble } from './trouble.tsx';

interface StartStepProps {
  quiz: Quiz;
  form: Form;
  steps: Step[];
  state: SittingState;
  sitting: Sitting;
  onStartAgain: () => void;
  onRetake: () => void;
}

/** The first step with a question still open; the last page to look over when there is none. */
export function nextOpen(steps: Step[], attempt: Attempt | undefined): string {
  const open = (id: string) => !Object.hasOwn(attempt?.responses ?? {}, id);
  return steps.find(({ questions }) => questions.some(({ id }) => open(id)))?.id ?? CHECK_ANSWERS;
}

/** What the assessment is about, and the way in: begin, go on, or see the result. */
export function StartStep({
  quiz,
  form,
  steps,
  state,
  sitting,
  onStartAgain,
  onRetake,
}: StartStepProps): VNode {
  const say = stepWords();
  const waiting = state.offered ?? (state.attempt?.finished ? undefined : state.attempt);
  const count = Object.keys(waiting?.responses ?? {}).length;
  const short = form === 'short';
  const minutes = minutesOf(quiz, form);

  const goOn = () => {
    sitting.goOn();
    goTo(nextOpen(steps, waiting));
  };

  return (
    <section class="step step-start" id={START}>
      <Trouble trouble={state.trouble} />
      <div class="ways-in">
        {waiting && count > 0 ? (
          <>
            <p class="mine">{plural(say.waiting, count, { date: writtenDate(waiting.saved) })}</p>
            <p class="step-nav">
              <button type="button" class="button" onClick={goOn}>
                {say.goOn}
              </button>
              <a class="button-quiet" href={`#${steps[0]?.id}`} onClick={onStartAgain}>
                {say.startAgain}
              </a>
            </p>
            <p class="aside">{say.startAgainKeeps}</p>
          </>
        ) : state.attempt?.finished ? (
          <p class="step-nav">
            <a class="button" href={`#${RESULT}`}>
              {say.seeResult}
            </a>
            <button type="button" class="button-quiet" onClick={onRetake}>
              {say.retake}
            </button>
          </p>
        ) : (
          <>
            {quiz.about && (
              <p>
                <a href={`#${BEFORE}`}>{say.readFirst}</a>
              </p>
            )}
            <p class="step-nav">
              <a class="button" href={`#${steps[0]?.id}`}>
                {say.begin}
              </a>
            </p>
            <p class="aside">
              {plural(
                say.length,
                steps.reduce((sum, step) => sum + step.questions.length, 0),
                { minutes },
              )}
            </p>
          </>
        )}
        {hasShortForm(quiz) && (
          <p class="aside">
            <a href={addressHere(`/quizzes/${quiz.id}/${short ? '' : 'short/'}`)}>
              {fill(short ? say.fullForm : say.shortForm, {
                n: short ? quiz.questions.length : quiz.questions.filter((question) => question.short).length,
                minutes: (short ? quiz.minutes.full : quiz.minutes.short) ?? '',
              })}
            </a>
          </p>
        )}
        <p class="aside">
          <a href={addressHere(`/quizzes/${quiz.id}/paper/`)}>{say.onPaper}</a>
        </p>
      </div>
      <h2 id={BEFORE} tabIndex={-1}>
        {say.before}
      </h2>
      {quiz.about && (
        <div class="about">
          <RichText text={quiz.about} />
        </div>
      )}
    </section>
  );
}
