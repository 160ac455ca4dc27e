import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { stepWords } from '../../questions/shared/page.ts';
import type { AssessmentResult, Attempt } from '../../quiz/attempt.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import type { ReaderRecord } from '../../record/stores.ts';
import { RESULT, START } from './anchors.ts';
import type { ResultWords } from './context.ts';
import { loadResult } from './load-result.ts';
import type { Views } from './question-field.tsx';
import type { SittingState, Trouble as TroubleKind } from './sitting.ts';
import { Trouble } from './trouble.tsx';

/** What the result page is given; its code comes only when there is a result to show. */
export interface ResultProps {
  quiz: Quiz;
  form: Form;
  views: Views;
  words: ResultWords;
  attempt: Attempt;
  result: AssessmentResult;
  record: ReaderRecord;
  onRetake: () => void;
}

interface ResultStepProps {
  quiz: Quiz;
  form: Form;
  views: Views;
  words: ResultWords;
  state: SittingState;
  record: ReaderRecord;
  onRetake: () => void;
  onTrouble: (trouble: TroubleKind) => void;
}

/** The place of the result. Until there is one it says so, and where to go. */
export function ResultStep(props: ResultStepProps): VNode {
  const { quiz, form, views, words: resultWords, state, record, onRetake, onTrouble } = props;
  const say = stepWords();
  const { attempt } = state;
  const result = attempt?.finished && attempt.result?.purpose === 'assessment' ? attempt.result : undefined;
  const [Result, setResult] = useState<ComponentType<ResultProps>>();

  useEffect(() => {
    if (!result || Result) return;
    loadResult().then(
      (loaded) => setResult(() => loaded.Result),
      () => onTrouble('not-loaded'),
    );
  }, [result, Result, onTrouble]);

  return (
    <section class="step step-result" id={RESULT}>
      <Trouble trouble={state.trouble} />
      {attempt && result && Result ? (
        <Result
          quiz={quiz}
          form={form}
          views={views}
          words={resultWords}
          attempt={attempt}
          result={result}
          record={record}
          onRetake={onRetake}
        />
      ) : (
        <>
          <h2 tabIndex={-1}>{say.resultHeading}</h2>
          {state.ready && !result && (
            <p>
              {say.noResult} <a href={`#${START}`}>{say.toStart}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}
