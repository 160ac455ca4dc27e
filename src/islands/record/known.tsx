import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { addressHere } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Question } from '../../quiz/quiz.ts';
import { type Standing, standingByNow } from '../../record/standing.ts';
import { writtenDate } from './describe.ts';
import type { HistoryProps } from './history.tsx';
import { useRoom } from './room.ts';

/** The order in which it helps: what misleads first, what is known last. */
const ORDER = ['sureWrong', 'again', 'guessed', 'right'] as const satisfies Standing[];

/** What a check says by now, in its last sitting: what is known, what was sure but wrong, what to read again. */
export function Known({ quiz, attempts }: HistoryProps): VNode | null {
  const { words } = useRoom();
  const say = words.known;
  const [last] = attempts;
  if (!last) return null;
  const standing = standingByNow(attempts);
  const questions = (wanted: Standing): Question[] =>
    quiz.questions.filter(({ id }) => standing.get(id) === wanted);
  return (
    <div class="known">
      <p class="record-facts">
        {fill(say.is, { date: writtenDate(last.finished ?? last.saved, words.locale) })}
      </p>
      {last.version !== quiz.version && <p class="record-facts">{words.changed}</p>}
      {ORDER.map((each) => {
        const found = questions(each);
        // Confidence may never have been asked; what is right and what is not always is.
        if (found.length === 0 && (each === 'sureWrong' || each === 'guessed')) return null;
        return (
          <section key={each}>
            <h5>{say[each]}</h5>
            {found.length === 0 && <p class="record-facts">{say.none}</p>}
            <ul>
              {found.map((question) => (
                <li key={question.id}>
                  <RichText text={question.text} />
                  {each !== 'right' && question.read && (
                    <p class="record-facts">
                      {say.read} <a href={addressHere(question.read.href)}>{question.read.title}</a>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
