import type { VNode } from 'preact';
import type { Unreadable } from '../../record/listing.ts';
import { PREFIX } from '../../record/shelf.ts';
import { Confirm } from './confirm.tsx';
import { useDeletion } from './deletion.ts';
import { download } from './download.ts';
import { useRoom } from './room.ts';

/** Entries that nobody can make sense of: kept until the reader decides. */
export function UnreadableEntries({ entries }: { entries: Unreadable[] }): VNode | null {
  const { words, overview } = useRoom();
  const deletion = useDeletion();
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{words.unreadable}</h2>
      <p>{words.unreadableIs}</p>
      <ul class="record-list">
        {entries.map(({ key, text, problem }) => (
          <li class="record-entry" key={key}>
            <div>
              <p class="record-outcome">
                <code class="mine">{key.slice(PREFIX.length)}</code>
              </p>
              <p class="record-facts">{words.problems[problem]}</p>
            </div>
            <div class="record-actions">
              <button
                type="button"
                class="record-quiet"
                onClick={() => download(`${key.replaceAll(/[^\w-]/g, '-')}.txt`, text, 'text/plain')}
              >
                {words.saveEntry}
                <span class="visually-hidden">: {key}</span>
              </button>
              <Confirm
                ask={words.deleteAskUnreadable}
                onYes={() => deletion(() => overview.removeEntry(key))}
              >
                {words.delete}
                <span class="visually-hidden">: {key}</span>
              </Confirm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
