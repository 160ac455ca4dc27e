import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { factsOf } from '../../quiz/facts.ts';
import { minutesOf, stepsOf } from '../../quiz/form.ts';
import type { ReaderRecord } from '../../record/stores.ts';
import { useStore } from '../use-store.ts';
import { CHECK_ANSWERS, currentAnchor, goTo, RESULT, START } from './anchors.ts';
import { AnswersStep } from './answers-step.tsx';
import { gradingsOf, type QuizProps } from './context.ts';
import { controlName, readEarly, type Views } from './question-field.tsx';
import { QuestionStep } from './question-step.tsx';
import { ResultStep } from './result-step.tsx';
import type { Sitting } from './sitting.ts';
import { StartStep } from './start-step.tsx';

interface AssessmentProps extends QuizProps {
  views: Views;
  sitting: Sitting;
  record: ReaderRecord;
}

/**
 * An assessment: start, one page a dimension, check your answers, result. Which step shows is the
 * address's fragment and CSS alone, so that it works before this script and with the browser's Back.
 */
export function Assessment(props: AssessmentProps): VNode {
  const { quiz, form, resultWords, views, sitting, record } = props;
  const state = useStore(sitting.$state);
  const element = useRef<HTMLFormElement>(null);
  const [returning, setReturning] = useState(false);
  const steps = useMemo(() => stepsOf(quiz, form), [quiz, form]);
  const gradings = useMemo(() => gradingsOf(views), [views]);
  const responses = state.attempt?.responses ?? {};
  const facts = factsOf(quiz, form, responses, gradings);

  useLayoutEffect(() => {
    if (!element.current) return;
    const attempt = new URLSearchParams(location.search).get('attempt');
    sitting.open({
      ...(attempt ? { attempt } : {}),
      early: readEarly(quiz, views, element.current),
      goOn: !['', START].includes(currentAnchor()),
    });
    element.current.dataset.ready = '';
  }, [quiz, views, sitting]);

  useEffect(() => {
    const onHashChange = () => {
      const step = document.getElementById(currentAnchor());
      if (step?.classList.contains('step')) step.querySelector('h2')?.focus({ preventScroll: true });
      if (currentAnchor() === CHECK_ANSWERS) setReturning(false);
    };
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);

  const change = (step: string, question: string) => {
    setReturning(true);
    const focus = () => document.getElementById(controlName(quiz.id, question))?.focus();
    addEventListener('hashchange', focus, { once: true });
    goTo(step);
  };

  const finish = async () => {
    const { scoreAssessment } = await import('../../quiz/score.ts');
    const result = scoreAssessment(quiz, form, { self: responses }, gradings);
    if (!result) return;
    sitting.finish(result);
    goTo(RESULT);
  };

  const retake = () => {
    sitting.startAgain();
    history.replaceState(null, '', location.pathname);
    goTo(START);
  };

  return (
    <form
      ref={element}
      class="quiz steps"
      data-quiz={quiz.id}
      data-form={form}
      autocomplete="off"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <StartStep quiz={quiz} form={form} steps={steps} state={state} sitting={sitting} onRetake={retake} />
      {steps.map((step, index) => (
        <QuestionStep
          key={step.id}
          quiz={quiz}
          minutes={minutesOf(quiz, form)}
          steps={steps}
          index={index}
          views={views}
          responses={responses}
          facts={facts}
          returning={returning}
          state={state}
          sitting={sitting}
        />
      ))}
      <AnswersStep
        quiz={quiz}
        steps={steps}
        views={views}
        responses={responses}
        facts={facts}
        onChange={change}
        onFinish={finish}
      />
      {resultWords && (
        <ResultStep
          quiz={quiz}
          form={form}
          views={views}
          words={resultWords}
          state={state}
          record={record}
          onRetake={retake}
        />
      )}
    </form>
  );
}
