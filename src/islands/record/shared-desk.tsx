import type { VNode } from 'preact';
import { setShared } from '../../record/switch-desk.ts';
import { useStore } from '../use-store.ts';
import { Confirm } from './confirm.tsx';
import { useRoom } from './room.ts';

/** The switch for a computer that others use: nothing is kept on it, and the tab's end forgets. */
export function SharedDesk(): VNode {
  const { words, overview, shared, cameFrom, announce } = useRoom();
  const entries = useStore(overview.$entries);
  const say = words.desk;

  const turn = (on: boolean) => {
    if (!on) overview.removeAll();
    // Every store on this page was opened on the other shelf.
    // A reload forgets where the reader came from.
    history.replaceState({ cameFrom }, '');
    if (setShared(window, on)) location.reload();
    else announce(say.failed);
  };

  return (
    <section id="shared-desk">
      <h2>{say.title}</h2>
      <p>{shared ? say.on : say.off}</p>
      {cameFrom && (
        <p>
          <a href={cameFrom}>{say.back}</a>
        </p>
      )}
      <div class="record-buttons">
        {!shared || entries.length === 0 ? (
          <button type="button" class="button-quiet" onClick={() => turn(!shared)}>
            {shared ? say.turnOff : say.turnOn}
          </button>
        ) : (
          <Confirm class="button-quiet" ask={say.turnOffAsk} onYes={() => turn(false)}>
            {say.turnOff}
          </Confirm>
        )}
      </div>
    </section>
  );
}
