import { fill } from '../../messages/fill.ts';
import type { Erased } from '../../record/erase.ts';
import { useRoom } from './room.ts';

/** The page's own heading; it is always there. */
export const TITLE = 'record-title';

/**
 * Deletes, says so, and offers to undo it, which is where the keyboard is led.
 *
 * @returns a function of what to do, and of what to say
 */
export function useDeletion(): (remove: () => Erased, message?: string) => void {
  const { words, announce } = useRoom();
  return (remove, message = words.deleted) => {
    const { gone, putBack } = remove();
    if (!gone) return announce(words.notDeleted);
    announce(message, () => {
      const outcome = putBack();
      announce(
        outcome === 'saved' ? words.undone : fill(words.notUndone, { why: words.writeProblems[outcome] }),
      );
    });
  };
}
