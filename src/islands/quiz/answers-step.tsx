import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../messages/fill.ts';
import { stepWords } from '../../questions/shared/page.ts';
import type { Responses } from '../../quiz/attempt.ts';
import type { Fact } from '../../quiz/facts.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import type { Step } from '../../quiz/steps.ts';
import { CHECK_ANSWERS, RESULT } from './anchors.ts';
import { AnswerList } from './answer-list.tsx';
import type { Views } from './question-field.tsx';
import type { SittingState } from './sitting.ts';
import { Trouble } from './trouble.tsx';

interface AnswersStepProps {
  quiz: Quiz;
  steps: Step[];
  views: Views;
  responses: Responses;
  facts: Map<string, Fact>;
  /** Goes to a question and comes back afterwards. */
  onChange: (step: string, question: string) => void;
  /** The attempt is finished: nothing can be changed. */
  closed: boolean;
  trouble: SittingState['trouble'];
  onFinish: () => void;
}

/** Check your answers: every question with what was answered, a way to change it, and the way on. */
export function AnswersStep({
  quiz,
  steps,
  views,
  responses,
  facts,
  onChange,
  closed,
  trouble,
  onFinish,
}: AnswersStepProps): VNode {
  const say = stepWords();
  const summary = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(0);
  const open = [...facts.values()].filter(({ given }) => given === 'nothing').length;
  const cannotSay = [...facts.values()].filter(({ given }) => given === 'cannot-say').length;

  useEffect(() => {
    if (asked > 0) summary.current?.focus();
  }, [asked]);

  return (
    <section class="step step-answers" id={CHECK_ANSWERS}>
      {asked > 0 && open > 0 && (
        <div class="error-summary" ref={summary} tabIndex={-1}>
          <p class="error-title">{plural(say.openQuestions, open)}</p>
        </div>
      )}
      <h2 tabIndex={-1}>{say.checkAnswers}</h2>
      <Trouble trouble={trouble} />
      <p>{closed ? say.closed : open > 0 ? plural(say.openQuestions, open) : say.checkAnswersIntro}</p>
      {cannotSay > 0 && <p>{plural(say.cannotSayCount, cannotSay, { all: facts.size })}</p>}
      <AnswerList
        quiz={quiz}
        steps={steps}
        views={views}
        responses={responses}
        {...(!closed && { onChange })}
      />
      <p class="step-nav">
        {closed ? (
          <a class="button" href={`#${RESULT}`}>
            {say.seeResult}
          </a>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              if (open > 0) setAsked(asked + 1);
              else onFinish();
            }}
          >
            {say.finish}
          </button>
        )}
        <a class="button-quiet" href={`#${steps.at(-1)?.id}`}>
          {say.back}
        </a>
      </p>
      {!closed && <p class="aside">{say.finishCloses}</p>}
    </section>
  );
}
