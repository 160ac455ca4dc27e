import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { addressHere } from '../../questions/shared/page.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { measured } from '../../quiz/change.ts';
import type { Desk } from '../../record/attempts.ts';
import { listRecord } from '../../record/listing.ts';
import type { ResultWords } from '../quiz/context.ts';
import { writtenDate } from '../written-date.ts';

interface BeforeProps {
  words: ResultWords;
  attempt: Attempt;
  desk: Desk;
}

/** After the same assessment a second time: the way to rate the first once more (instruments R7). */
export function Before({ words, attempt, desk }: BeforeProps): VNode | null {
  const { attempts, looks } = listRecord(desk.shelf);
  const sittings = measured(attempts, attempt.quiz);
  const earlier = sittings.at(-2);
  const isLast = sittings.at(-1)?.id === attempt.id;
  if (!isLast || earlier?.version !== attempt.version) return null;
  if (looks.some((look) => look.attempt === attempt.id)) return null;
  return (
    <p class="result-before">
      {fill(words.before, { date: writtenDate(earlier.finished) })}{' '}
      <a href={addressHere(`/record/?look-back=${attempt.id}#look-back`)}>{words.beforeLink}</a>
    </p>
  );
}
