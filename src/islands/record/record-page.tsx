import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../../record/overview.ts';
import { indexLink } from '../../site/index-link.ts';
import { useStore } from '../use-store.ts';
import { Commitments } from './commitments.tsx';
import { Copy } from './copy.tsx';
import { DeleteAll } from './delete-all.tsx';
import { Finished } from './finished.tsx';
import { type RecordProps, setRoom } from './room.ts';
import { SharedDesk } from './shared-desk.tsx';
import { Status, type StatusMessage } from './status.tsx';
import { Unfinished } from './unfinished.tsx';
import { UnreadableEntries } from './unreadable-entries.tsx';

interface RecordPageProps extends RecordProps {
  overview: Overview;
  /** True in a tab that keeps nothing on this device. */
  shared: boolean;
  cameFrom?: string | undefined;
}

/** Everything the reader has in this browser, and what can be done with it. */
export function RecordPage({ overview, shared, cameFrom, ...props }: RecordPageProps): VNode {
  const { words, root } = props;
  const { attempts, unreadable } = useStore(overview.$listing);
  const [status, setStatus] = useState<StatusMessage>({ message: '' });
  const announce = (message: string, undo?: () => void) => setStatus(undo ? { message, undo } : { message });

  setRoom({ ...props, overview, shared, cameFrom, announce });
  return (
    <>
      {!overview.lasts() && <p>{words.blocked}</p>}
      {shared && <p class="record-shared">{words.desk.here}</p>}
      {overview.lasts() && attempts.length === 0 && (
        <p>
          {words.empty} <a href={root + indexLink('quizzes/')}>{words.emptyLink}</a>
        </p>
      )}
      <Unfinished attempts={attempts.filter(({ finished }) => !finished)} />
      <Commitments />
      <Finished attempts={attempts.filter(({ finished }) => finished)} />
      <UnreadableEntries entries={unreadable} />
      {overview.lasts() && <Copy />}
      {overview.lasts() && <SharedDesk />}
      <DeleteAll />
      <Status status={status} words={words} />
    </>
  );
}
