import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { keeping } from '../../messages/en.ts';
import { fill } from '../../messages/fill.ts';
import { writtenDate } from '../written-date.ts';

/** What the browser says: it will keep the record, it may not, or it was asked and gave no promise. */
type Promised = 'kept' | 'mayGo' | 'refused';

interface PersistenceProps {
  words: typeof keeping;
  /** True in a tab that keeps nothing on this device: there is nothing to ask for. */
  shared: boolean;
  /** When all of the record was last saved to a file. */
  copied: string | undefined;
  /** What is not in that file. */
  missing?: string | undefined;
}

/** Whether the browser will keep the record, a way to ask it to, and when it was last copied. */
export function Persistence({ words, shared, copied, missing }: PersistenceProps): VNode | null {
  // Missing on pages that came over plain http.
  const storage: StorageManager | undefined = navigator.storage;
  const [promised, setPromised] = useState<Promised>();

  useEffect(() => {
    const unsure = () => setPromised('mayGo');
    if (storage?.persisted) storage.persisted().then((kept) => setPromised(kept ? 'kept' : 'mayGo'), unsure);
    else unsure();
  }, [storage]);

  const ask = () => {
    const refused = () => setPromised('refused');
    storage?.persist().then((kept) => setPromised(kept ? 'kept' : 'refused'), refused);
  };

  if (shared) return <p class="keeping">{words.shared}</p>;
  return (
    <div class="keeping">
      <p role="status">{promised && words[promised]}</p>
      {promised === 'mayGo' && storage && (
        <p>
          <button type="button" class="button-quiet" onClick={ask}>
            {words.ask}
          </button>
        </p>
      )}
      <p class="keeping-copied">
        {copied ? fill(words.copied, { date: writtenDate(copied) }) : words.copiedNever}
        {copied && missing && ` ${missing}`}
      </p>
    </div>
  );
}
