import type { VNode } from 'preact';
import { AnswerList } from '../../islands/quiz/answer-list.tsx';
import type { Views } from '../../islands/quiz/question-field.tsx';
import { AdviceText } from '../../islands/result/advice-text.tsx';
import { Flags } from '../../islands/result/flags.tsx';
import { Level } from '../../islands/result/level.tsx';
import { Tallies } from '../../islands/result/tallies.tsx';
import { preview, result as resultWords } from '../../messages/en.ts';
import { firstAdvice } from '../../quiz/advice.ts';
import type { AssessmentResult, Responses } from '../../quiz/attempt.ts';
import { factsOf } from '../../quiz/facts.ts';
import type { Advice, Quiz } from '../../quiz/quiz.ts';
import { stepsOf } from '../../quiz/steps.ts';

interface Answered {
  self: Responses;
  customer?: Responses;
}

interface OutcomeProps {
  quiz: Quiz;
  views: Views;
  /** What the answers come to. */
  result: AssessmentResult;
  answered: Answered;
  /** The advice that it is about; absent: what the result begins with. */
  advice: Advice | undefined;
  /** Whether the answers are listed, to be entered one by one. */
  listed: boolean;
}

/** What the reader of a result would see at its top, and the answers that lead there. */
export function Outcome({ quiz, views, result, answered, advice, listed }: OutcomeProps): VNode | null {
  const { scoring } = quiz;
  if (!scoring) return null;
  const attempt = {
    id: 'preview',
    quiz: quiz.id,
    version: quiz.version,
    form: 'full' as const,
    started: '',
    saved: '',
    responses: answered.self,
  };
  const facts = factsOf(quiz, 'full', answered.self, views);
  const part = { quiz, scoring, words: resultWords, attempt, result, facts, views };
  const first = advice ?? firstAdvice(scoring, result);
  const steps = stepsOf(quiz, 'full');
  return (
    <>
      <details>
        <summary>{preview.reads}</summary>
        {!advice && (
          <>
            <Level {...part} form="full" />
            <Tallies {...part} />
            <Flags {...part} />
          </>
        )}
        {first && (
          <section class="result-part">
            {!advice && <h3>{resultWords.first}</h3>}
            <AdviceText advice={first} words={resultWords} />
          </section>
        )}
      </details>
      {listed && (
        <details>
          <summary>{preview.enter}</summary>
          <AnswerList quiz={quiz} steps={steps} views={views} responses={answered.self} />
          {answered.customer && (
            <>
              <p>{preview.enterCustomer}</p>
              <AnswerList quiz={quiz} steps={steps} views={views} responses={answered.customer} />
            </>
          )}
        </details>
      )}
    </>
  );
}
