import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from './room.ts';

interface ConfirmProps {
  /** What the button says. */
  children: ComponentChildren;
  /** What will go, as a question. */
  ask: string;
  class?: string;
  onYes: () => void;
}

/** A button that deletes, and asks once more in its own place before it does. */
export function Confirm({ children, ask, class: classes = 'record-quiet', onYes }: ConfirmProps): VNode {
  const { words } = useRoom();
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) trigger.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button type="button" class={classes} ref={trigger} onClick={() => setAsking(true)}>
        {children}
      </button>
    );
  }
  return (
    <fieldset
      class="record-confirm"
      tabIndex={-1}
      ref={question}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <legend>{ask}</legend>
      <p class="record-buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {words.deleteYes}
        </button>
        <button type="button" class="button-quiet" onClick={() => setAsking(false)}>
          {words.deleteNo}
        </button>
      </p>
    </fieldset>
  );
}
