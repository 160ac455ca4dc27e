import { Component, type ComponentType, type VNode } from 'preact';
import type { AssessmentResult, Attempt } from '../../quiz/attempt.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import type { Desk } from '../../record/attempts.ts';
import { RESULT, START } from './anchors.ts';
import type { ResultWords } from './context.ts';
import { loadResult } from './load-result.ts';
import type { Views } from './question-field.tsx';
import type { SittingState, Trouble as TroubleKind } from './sitting.ts';
import { stepWords } from './step-words.ts';
import { Trouble } from './trouble.tsx';

/** What the result page is given; its code comes only when there is a result to show. */
export interface ResultProps {
  quiz: Quiz;
  form: Form;
  views: Views;
  words: ResultWords;
  attempt: Attempt;
  result: AssessmentResult;
  desk: Desk;
  onRetake: () => void;
}

interface ResultStepProps {
  quiz: Quiz;
  form: Form;
  views: Views;
  words: ResultWords;
  state: SittingState;
  desk: Desk;
  onRetake: () => void;
  onTrouble: (trouble: TroubleKind) => void;
}

interface ResultState {
  Result?: ComponentType<ResultProps>;
}

/** The place of the result. Until there is one it says so, and where to go. */
export class ResultStep extends Component<ResultStepProps, ResultState> {
  override state: ResultState = {};
  private wanted: AssessmentResult | undefined;

  private result(): AssessmentResult | undefined {
    const { attempt } = this.props.state;
    return attempt?.finished && attempt.result?.purpose === 'assessment' ? attempt.result : undefined;
  }

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    const result = this.result();
    // Once for each result: a file that does not arrive is told, and telling it renders anew.
    if (!result || result === this.wanted) return;
    this.wanted = result;
    loadResult().then(
      // In a task of its own: on a slow phone taking over the questions is long enough.
      ({ Result }) => setTimeout(() => this.setState({ Result })),
      () => this.props.onTrouble('not-loaded'),
    );
  }

  override render(props: ResultStepProps, { Result }: ResultState): VNode {
    const { quiz, form, views, words: resultWords, state, desk, onRetake } = props;
    const say = stepWords();
    const { attempt } = state;
    const result = this.result();
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
            desk={desk}
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
}
