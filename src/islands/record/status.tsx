import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../messages/fill.ts';
import { TITLE } from './deletion.ts';
import type { RecordWords } from './room.ts';

/** How long a deletion can be undone, in seconds. */
const UNDO_FOR = 15;

/** What came of the last action, and the way back from it. A new object at every message. */
export interface StatusMessage {
  message: string;
  undo?: () => void;
}

/** Says what came of the last action; always there, so that it is announced. */
export function Status({ status, words }: { status: StatusMessage; words: RecordWords }): VNode {
  const { message, undo } = status;
  const [over, setOver] = useState<StatusMessage>();
  const button = useRef<HTMLButtonElement>(null);
  const open = undo !== undefined && over !== status;

  useEffect(() => {
    if (!undo) return;
    button.current?.focus();
    const timer = setTimeout(() => {
      // The keyboard must not be left on a button that is gone.
      if (document.activeElement === button.current) document.getElementById(TITLE)?.focus();
      setOver(status);
    }, UNDO_FOR * 1000);
    return () => clearTimeout(timer);
  }, [status, undo]);

  return (
    <div class="record-status">
      <p role="status">
        <span key={status}>
          {message && open ? `${message} ${fill(words.undoFor, { n: UNDO_FOR })}` : message}
        </span>
      </p>
      {open && (
        <button
          type="button"
          class="button-quiet"
          ref={button}
          onClick={() => {
            document.getElementById(TITLE)?.focus();
            undo();
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}
