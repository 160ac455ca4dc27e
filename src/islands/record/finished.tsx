import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fill, plural } from '../../messages/fill.ts';
import type { Attempt, Plan } from '../../quiz/attempt.ts';
import { useStore } from '../use-store.ts';
import { Confirm } from './confirm.tsx';
import { useDeletion } from './deletion.ts';
import { attemptAddress, byQuiz, outcomeOf, partOf, writtenTime } from './describe.ts';
import { History } from './history.tsx';
import { type QuizInfo, useRoom } from './room.ts';

/** So many sittings of a quiz show at first, and so many more each time the reader asks. */
const FIRST = 8;
const MORE = 50;

interface EntryProps {
  attempt: Attempt;
  plan: Plan | undefined;
  /** Undefined when the handbook no longer has it. */
  quiz: QuizInfo | undefined;
}

function FinishedEntry({ attempt, plan, quiz }: EntryProps): VNode {
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
            {plan.went && (
              <>
                {'. '}
                <span class="mine">
                  {words.went[plan.went]} {plan.note}
                </span>
              </>
            )}
          </p>
        )}
      </div>
      <div class="record-actions">
        <Confirm ask={words.deleteAsk} onYes={() => deletion(() => overview.removeAttempts([attempt.id]))}>
          {words.delete}
          <span class="visually-hidden">
            : {outcome}, {date}
          </span>
        </Confirm>
      </div>
    </li>
  );
}

interface OfQuizProps {
  id: string;
  attempts: Attempt[];
  plans: ReadonlyMap<string, Plan>;
}

/** The sittings of one quiz, the newest first, and what they show together. */
function OfQuiz({ id, attempts, plans }: OfQuizProps): VNode {
  const { words, quizzes, overview } = useRoom();
  const deletion = useDeletion();
  const [shown, setShown] = useState(FIRST);
  const whole = useStore(overview.$whole);
  const quiz = quizzes.find((each) => each.id === id);
  const title = quiz?.title ?? id;
  const more = Math.min(MORE, attempts.length - shown);
  return (
    <section class="record-quiz">
      <h3>{title}</h3>
      {!quiz && <p class="record-facts">{words.goneQuiz}</p>}
      <ul class="record-list">
        {attempts.slice(0, shown).map((attempt) => (
          <FinishedEntry key={attempt.id} attempt={attempt} plan={plans.get(attempt.id)} quiz={quiz} />
        ))}
      </ul>
      <div class="record-buttons">
        {more > 0 && (
          <button type="button" class="record-quiet" onClick={() => setShown(shown + MORE)}>
            {plural(words.earlier, more)}
            <span class="visually-hidden">: {title}</span>
          </button>
        )}
        {whole && attempts.length > 1 && (
          <Confirm
            ask={plural(words.deleteQuizAsk, attempts.length, { title })}
            onYes={() => deletion(() => overview.removeAttempts(attempts.map((attempt) => attempt.id)))}
          >
            {words.deleteQuiz}
            <span class="visually-hidden">: {title}</span>
          </Confirm>
        )}
      </div>
      {whole && quiz && <History quiz={quiz} attempts={attempts} />}
    </section>
  );
}

/** What was finished, by quiz, with what came of it. */
export function Finished({ attempts }: { attempts: Attempt[] }): VNode | null {
  const { words, overview } = useRoom();
  const { plans } = useStore(overview.$listing);
  if (attempts.length === 0) return null;
  const planOf = new Map(plans.map((plan) => [plan.attempt, plan]));
  return (
    <section>
      <h2>{words.finished}</h2>
      {byQuiz(attempts).map(([id, ofQuiz]) => (
        <OfQuiz key={id} id={id} attempts={ofQuiz} plans={planOf} />
      ))}
    </section>
  );
}
