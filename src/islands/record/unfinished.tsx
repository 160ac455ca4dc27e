import type { VNode } from 'preact';
import { fill, plural } from '../../messages/fill.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { Confirm } from './confirm.tsx';
import { useDeletion } from './deletion.ts';
import { attemptAddress, partOf, writtenTime } from './describe.ts';
import { type QuizInfo, useRoom } from './room.ts';

/** How far a sitting has come: in a check by what was checked, as the check itself says it. */
function progress({ responses, shown = [], asks, form }: Attempt, quiz: QuizInfo | undefined): string {
  const { words } = useRoom();
  const n = Object.keys(responses).length;
  if (!quiz) return plural(words.answeredOnly, n);
  const all = asks?.length ?? quiz.questions[form];
  return quiz.purpose === 'check'
    ? plural(words.checked, shown.length, { all })
    : plural(words.answered, n, { all });
}

function UnfinishedEntry({ attempt }: { attempt: Attempt }): VNode {
  const { quizzes, words, root, overview } = useRoom();
  const deletion = useDeletion();
  const quiz = quizzes.find(({ id }) => id === attempt.quiz);
  const title = quiz?.title ?? attempt.quiz;
  const date = writtenTime(attempt.saved, words.locale);
  const stale = quiz && quiz.version !== attempt.version;
  return (
    <li class="record-entry">
      <div>
        <h3>{title}</h3>
        <p class="record-facts">
          <span class="mine">{progress(attempt, quiz)}</span>, {fill(words.lastOn, { date })}
          {attempt.form === 'short' && `, ${words.short}`}
          {partOf(attempt, words)}
        </p>
        {stale && <p class="record-facts">{words.changedUnfinished}</p>}
        {!quiz && <p class="record-facts">{words.goneQuiz}</p>}
      </div>
      <div class="record-actions">
        {quiz && !stale && (
          <a class="button" href={attemptAddress(attempt, root)}>
            {words.goOn}
            <span class="visually-hidden">: {title}</span>
          </a>
        )}
        <Confirm
          ask={words.deleteAskUnfinished}
          onYes={() => deletion(() => overview.removeAttempts([attempt.id]))}
        >
          {words.delete}
          <span class="visually-hidden">
            : {title}, {date}
          </span>
        </Confirm>
      </div>
    </li>
  );
}

/** What was begun and can be taken up again. */
export function Unfinished({ attempts }: { attempts: Attempt[] }): VNode | null {
  const { words } = useRoom();
  if (attempts.length === 0) return null;
  return (
    <section>
      <h2>{words.unfinished}</h2>
      <ul class="record-list">
        {attempts.map((attempt) => (
          <UnfinishedEntry key={attempt.id} attempt={attempt} />
        ))}
      </ul>
    </section>
  );
}
