import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { addressHere } from '../../questions/shared/page.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { measured } from '../../quiz/change.ts';
import { listRecord } from '../../record/listing.ts';
import type { ReaderRecord } from '../../record/stores.ts';
import type { ResultWords } from '../quiz/context.ts';
import { writtenDate } from '../written-date.ts';

interface BeforeProps {
  words: ResultWords;
  attempt: Attempt;
  record: ReaderRecord;
}

/** After the same assessment a second time: the way to rate the first once more (instruments R7). */
export function Before({ words, attempt, record }: BeforeProps): VNode | null {
  const { attempts, looks } = listRecord(record.desk.shelf);
  const sittings = measured(attempts, attempt.quiz);
  const earlier = sittings.at(-2);
  const isLast = sittings.at(-1)?.id === attempt.id;
  if (!isLast || earlier?.version !== attempt.version) return null;
  if (looks.some((look) => look.attempt === attempt.id)) return null;
  return (
    <p class="before">
      {fill(words.before, { date: writtenDate(earlier.finished) })}{' '}
      <a href={addressHere(`/record/?look-back=${attempt.id}#look-back`)}>{words.beforeLink}</a>
    </p>
  );
}
