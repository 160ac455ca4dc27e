import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import type { Attempt, Plan } from '../../quiz/attempt.ts';
import { useStore } from '../use-store.ts';
import { Confirm } from './confirm.tsx';
import { TITLE, useDeletion } from './deletion.ts';
import { attemptAddress, byQuiz, outcomeOf, partOf, writtenTime } from './describe.ts';
import { type QuizInfo, useRoom } from './room.ts';

const HEADING = 'record-finished';

interface EntryProps {
  attempt: Attempt;
  plan: Plan | undefined;
  /** Undefined when the handbook no longer has it. */
  quiz: QuizInfo | undefined;
  last: boolean;
}

function FinishedEntry({ attempt, plan, quiz, last }: EntryProps): VNode {
  const { words, root, overview } = useRoom();
  const deletion = useDeletion();
  const date = writtenTime(attempt.finished ?? attempt.saved, words.locale);
  const outcome = outcomeOf(attempt, words);
  return (
    <li class="record-entry">
      <div>
        <p class="record-outcome">
          {quiz ? (
            <a class="mine" href={attemptAddress(attempt, root)}>
              {outcome}
              <span class="visually-hidden">, {date}</span>
            </a>
          ) : (
            <span class="mine">{outcome}</span>
          )}
        </p>
        <p class="record-facts">
          <time dateTime={attempt.finished}>{date}</time>
          {attempt.form === 'short' && `, ${words.short}`}
          {partOf(attempt, words)}
          {quiz && quiz.version !== attempt.version && `. ${words.changed}`}
        </p>
        {plan && (
          <p class="record-facts">
            {words.plan} <span class="mine">{fill(words.planWords, { ...plan })}</span>
          </p>
        )}
      </div>
      <div class="record-actions">
        <Confirm
          ask={words.deleteAsk}
          onYes={() => deletion(() => overview.removeAttempt(attempt.id), last ? TITLE : HEADING)}
        >
          {words.delete}
          <span class="visually-hidden">
            : {outcome}, {date}
          </span>
        </Confirm>
      </div>
    </li>
  );
}

/** What was finished, by quiz, with what came of it. */
export function Finished({ attempts }: { attempts: Attempt[] }): VNode | null {
  const { words, quizzes, overview } = useRoom();
  const { plans } = useStore(overview.$listing);
  if (attempts.length === 0) return null;
  return (
    <section>
      <h2 id={HEADING} tabIndex={-1}>
        {words.finished}
      </h2>
      {byQuiz(attempts).map(([id, ofQuiz]) => {
        const quiz = quizzes.find((each) => each.id === id);
        return (
          <section key={id} class="record-quiz">
            <h3>{quiz?.title ?? id}</h3>
            {!quiz && <p class="record-facts">{words.goneQuiz}</p>}
            <ul class="record-list">
              {ofQuiz.map((attempt) => (
                <FinishedEntry
                  key={attempt.id}
                  attempt={attempt}
                  plan={plans.find((plan) => plan.attempt === attempt.id)}
                  quiz={quiz}
                  last={attempts.length === 1}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
