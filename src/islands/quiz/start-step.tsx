import type { VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import { RichText, useAddress } from '../../questions/shared/rich-text.tsx';
import { useWords } from '../../questions/shared/words.ts';
import { hasShortForm, type Step } from '../../quiz/form.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import { CHECK_ANSWERS, goTo, RESULT, START } from './anchors.ts';
import type { Sitting, SittingState } from './sitting.ts';
import { Trouble } from './trouble.tsx';

interface StartStepProps {
  quiz: Quiz;
  form: Form;
  steps: Step[];
  state: SittingState;
  sitting: Sitting;
  onRetake: () => void;
}

/** The first step with a question still open; the last page to look over when there is none. */
export function nextOpen(steps: Step[], answered: (question: string) => boolean): string {
  return steps.find(({ questions }) => questions.some(({ id }) => !answered(id)))?.id ?? CHECK_ANSWERS;
}

/** What the assessment is about, and the way in: begin, go on, or see the result. */
export function StartStep({ quiz, form, steps, state, sitting, onRetake }: StartStepProps): VNode {
  const words = useWords();
  const address = useAddress();
  const waiting = state.offered ?? (state.attempt?.finished ? undefined : state.attempt);
  const count = Object.keys(waiting?.responses ?? {}).length;
  const short = form === 'short';
  const minutes = (short ? quiz.minutes.short : undefined) ?? quiz.minutes.full;

  const goOn = () => {
    sitting.goOn();
    goTo(nextOpen(steps, (id) => Object.hasOwn(waiting?.responses ?? {}, id)));
  };

  return (
    <section class="step step-start" id={START}>
      {quiz.about && (
        <div class="about">
          <RichText text={quiz.about} />
        </div>
      )}
      <Trouble trouble={state.trouble} />
      <div class="ways-in">
        {waiting && count > 0 ? (
          <>
            <p class="mine">
              {plural(words.waiting, count, { date: new Date(waiting.saved).toLocaleDateString() })}
            </p>
            <p class="step-nav">
              <button type="button" class="button" onClick={goOn}>
                {words.goOn}
              </button>
              <a class="button-quiet" href={`#${steps[0]?.id}`} onClick={() => sitting.startAgain()}>
                {words.startAgain}
              </a>
            </p>
            <p class="aside">{words.startAgainKeeps}</p>
          </>
        ) : state.attempt?.finished ? (
          <p class="step-nav">
            <a class="button" href={`#${RESULT}`}>
              {words.seeResult}
            </a>
            <button type="button" class="button-quiet" onClick={onRetake}>
              {words.retake}
            </button>
          </p>
        ) : (
          <>
            <p class="step-nav">
              <a class="button" href={`#${steps[0]?.id}`}>
                {words.begin}
              </a>
            </p>
            <p class="aside">
              {plural(
                words.length,
                steps.reduce((sum, step) => sum + step.questions.length, 0),
                { minutes },
              )}
            </p>
          </>
        )}
        {hasShortForm(quiz) && (
          <p class="aside">
            <a href={address(`/quizzes/${quiz.id}/${short ? '' : 'short/'}`)}>
              {fill(short ? words.fullForm : words.shortForm, {
                n: short ? quiz.questions.length : quiz.questions.filter((question) => question.short).length,
                minutes: (short ? quiz.minutes.full : quiz.minutes.short) ?? '',
              })}
            </a>
          </p>
        )}
        <p class="aside">
          <a href={address(`/quizzes/${quiz.id}/paper/`)}>{words.onPaper}</a>
        </p>
      </div>
    </section>
  );
}
