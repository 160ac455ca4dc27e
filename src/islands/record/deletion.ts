import { useRoom } from './room.ts';

/** The page's own heading; it is always there. */
export const TITLE = 'record-title';

/**
 * Deletes, says so, and leaves the keyboard at a place that is still there.
 *
 * @returns a function of what to do, of the id of a heading to go to, and of what to say
 */
export function useDeletion(): (remove: () => boolean, heading: string, message?: string) => void {
  const { words, announce } = useRoom();
  return (remove, heading, message = words.deleted) => {
    const gone = remove();
    announce(gone ? message : words.notDeleted);
    if (gone) document.getElementById(heading)?.focus();
  };
}
