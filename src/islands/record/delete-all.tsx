import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { useStore } from '../use-store.ts';
import { Confirm } from './confirm.tsx';
import { useDeletion } from './deletion.ts';
import { contentsOf } from './describe.ts';
import { useRoom } from './room.ts';

/** Wipes whatever this site keeps in the browser. */
export function DeleteAll(): VNode | null {
  const { words, overview } = useRoom();
  const deletion = useDeletion();
  const entries = useStore(overview.$entries);
  const listing = useStore(overview.$listing);
  const whole = useStore(overview.$whole);
  if (entries.length === 0 || !whole) return null;
  return (
    <section class="screen-only">
      <h2>{words.deleteAll}</h2>
      <p>{words.deleteAllIs}</p>
      <div class="record-buttons">
        <Confirm
          class="button-quiet"
          ask={fill(words.deleteAllAsk, { what: contentsOf(listing, entries.length, words) })}
          onYes={() => deletion(overview.removeAll, words.deletedAll)}
        >
          {words.deleteAll}
        </Confirm>
      </div>
    </section>
  );
}
