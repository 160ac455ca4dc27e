import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { factsOf } from '../../quiz/facts.ts';
import { minutesOf } from '../../quiz/form.ts';
import { stepsOf } from '../../quiz/steps.ts';
import type { ReaderRecord } from '../../record/stores.ts';
import { useStore } from '../use-store.ts';
import { CHECK_ANSWERS, currentAnchor, goTo, nameAttempt, namedAttempt, RESULT, START } from './anchors.ts';
import { AnswersStep } from './answers-step.tsx';
import { gradingsOf, type QuizProps } from './context.ts';
import { loadResult } from './load-result.ts';
import { controlName, readEarly, type Views } from './question-field.tsx';
import { QuestionStep } from './question-step.tsx';
import { ResultStep } from './result-step.tsx';
import type { Sitting } from './sitting.ts';
import { nextOpen, StartStep } from './start-step.tsx';

interface AssessmentProps extends QuizProps {
  views: Views;
  sitting: Sitting;
  record: ReaderRecord;
}

/** The step that the address points to. */
function stepShown(): Element | undefined {
  const at = document.getElementById(currentAnchor());
  return at?.classList.contains('step') ? at : undefined;
}

/**
 * An assessment: start, one page a dimension, check your answers, result. Which step shows is the
 * address's fragment and CSS alone, so that it works before this script and with the browser's Back.
 */
export function Assessment(props: AssessmentProps): VNode {
  const { quiz, form, resultWords, views, sitting, record } = props;
  const state = useStore(sitting.$state);
  const element = useRef<HTMLFormElement>(null);
  // The change link the reader used, to come back to.
  const changed = useRef('');
  const [returning, setReturning] = useState(false);
  // A new sitting begins with no page having been passed over.
  const [round, setRound] = useState(0);
  const steps = useMemo(() => stepsOf(quiz, form), [quiz, form]);
  const gradings = useMemo(() => gradingsOf(views), [views]);
  const { attempt } = state;
  const responses = attempt?.responses ?? {};
  const facts = factsOf(quiz, form, responses, gradings);

  useLayoutEffect(() => {
    if (!element.current) return;
    const named = namedAttempt();
    sitting.open({
      ...(named ? { attempt: named } : {}),
      early: readEarly(quiz, views, element.current),
      goOn: currentAnchor() !== START && stepShown() !== undefined,
    });
    const { attempt: opened } = sitting.$state.get();
    if (named && opened?.id !== named) nameAttempt();
    // Who comes from the record to go on wants the next question, not the introduction.
    if (named && opened?.id === named && !opened.finished && currentAnchor() === '')
      goTo(nextOpen(steps, opened));
    element.current.dataset.ready = '';
  }, [quiz, views, sitting, steps]);

  useEffect(() => {
    const arrive = () => {
      stepShown()?.querySelector('h2')?.focus({ preventScroll: true });
      if (currentAnchor() !== CHECK_ANSWERS) return;
      setReturning(false);
      document.getElementById(changed.current)?.focus();
      changed.current = '';
      // Fetched while the reader looks the answers over, so that the result needs no connection.
      loadResult().catch(() => undefined);
    };
    // The skip link's own anchor would lead out of the step that shows.
    const skip = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.matches('.skip')) return;
      event.preventDefault();
      document.querySelector('main')?.focus();
    };
    addEventListener('hashchange', arrive);
    addEventListener('click', skip);
    return () => {
      removeEventListener('hashchange', arrive);
      removeEventListener('click', skip);
    };
  }, []);

  const change = (step: string, question: string) => {
    setReturning(true);
    changed.current = `change-${controlName(quiz.id, question)}`;
    const focus = () => document.getElementById(controlName(quiz.id, question))?.focus();
    addEventListener('hashchange', focus, { once: true });
    goTo(step);
  };

  const finish = async () => {
    const loaded = await loadResult().catch(() => undefined);
    if (!loaded) return sitting.tell('not-loaded');
    sitting.finish((self) => loaded.scoreSitting(quiz, form, self, gradings));
    nameAttempt(sitting.$state.get().attempt?.id);
    goTo(RESULT);
  };

  const startAgain = () => {
    sitting.startAgain();
    setRound(round + 1);
    nameAttempt();
  };

  const retake = () => {
    startAgain();
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
      <StartStep
        quiz={quiz}
        form={form}
        steps={steps}
        state={state}
        sitting={sitting}
        onStartAgain={startAgain}
        onRetake={retake}
      />
      {steps.map((step, index) => (
        <QuestionStep
          key={`${round}-${step.id}`}
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
        closed={attempt?.finished !== undefined}
        trouble={state.trouble}
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
          onTrouble={sitting.tell}
        />
      )}
    </form>
  );
}
