import type { VNode } from 'preact';
import { plural } from '../../messages/fill.ts';
import { useStore } from '../use-store.ts';
import { Confirm } from './confirm.tsx';
import { useDeletion } from './deletion.ts';
import { useRoom } from './room.ts';

/** Wipes whatever this site keeps in the browser. */
export function DeleteAll(): VNode | null {
  const { words, overview } = useRoom();
  const deletion = useDeletion();
  const entries = useStore(overview.$entries);
  const { attempts, plans } = useStore(overview.$listing);
  const whole = useStore(overview.$whole);
  if (entries.length === 0 || !whole) return null;
  return (
    <section class="screen-only">
      <h2>{words.deleteAll}</h2>
      <p>{words.deleteAllIs}</p>
      <div class="record-buttons">
        <Confirm
          class="button-quiet"
          ask={plural(words.deleteAllAsk, entries.length, { sittings: attempts.length, plans: plans.length })}
          onYes={() => deletion(overview.removeAll, words.deletedAll)}
        >
          {words.deleteAll}
        </Confirm>
      </div>
    </section>
  );
}
