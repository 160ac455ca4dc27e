import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../../record/overview.ts';
import { indexLink } from '../../site/index-link.ts';
import { useStore } from '../use-store.ts';
import { Copy } from './copy.tsx';
import { DeleteAll } from './delete-all.tsx';
import { Finished } from './finished.tsx';
import { type RecordProps, setRoom } from './room.ts';
import { Unfinished } from './unfinished.tsx';
import { UnreadableEntries } from './unreadable-entries.tsx';

/** Everything the reader has in this browser, and what can be done with it. */
export function RecordPage({ overview, ...props }: RecordProps & { overview: Overview }): VNode {
  const { words, root } = props;
  const { attempts, unreadable } = useStore(overview.$listing);
  // A new object at every message, so that the same words are announced again.
  const [status, setStatus] = useState({ message: '' });
  const announce = (message: string) => setStatus({ message });

  setRoom({ ...props, overview, announce });
  return (
    <>
      {!overview.lasts() && <p>{words.blocked}</p>}
      {overview.lasts() && attempts.length === 0 && (
        <p>
          {words.empty} <a href={root + indexLink('quizzes/')}>{words.emptyLink}</a>
        </p>
      )}
      <Unfinished attempts={attempts.filter(({ finished }) => !finished)} />
      <Finished attempts={attempts.filter(({ finished }) => finished)} />
      <UnreadableEntries entries={unreadable} />
      {overview.lasts() && <Copy />}
      <DeleteAll />
      <p class="record-status" role="status">
        <span key={status}>{status.message}</span>
      </p>
    </>
  );
}
