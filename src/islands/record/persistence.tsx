import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { keeping } from '../../messages/en.ts';

/** What the browser says: it will keep the record, it may not, or it was asked and gave no promise. */
type Promised = 'kept' | 'mayGo' | 'refused';

interface PersistenceProps {
  words: typeof keeping;
  /** True in a tab that keeps nothing on this device: there is nothing to ask for. */
  shared: boolean;
}

/** Whether the browser will keep the record, and a way to ask it to. */
export function Persistence({ words, shared }: PersistenceProps): VNode | null {
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
    </div>
  );
}
