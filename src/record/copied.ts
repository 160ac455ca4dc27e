import { time } from './check.ts';
import type { Entry } from './listing.ts';
import { PREFIX, type Shelf } from './shelf.ts';

/** When everything was last saved to a file: a note beside the record, which goes with it when it is wiped. */
const COPIED = `${PREFIX}copied`;

export function noteCopied(shelf: Shelf, now: string): void {
  shelf.write(COPIED, now);
}

/** The time of the last copy among some entries; undefined where there was none, or the note makes no sense. */
export function copiedIn(entries: readonly Entry[]): string | undefined {
  try {
    return time(entries.find(({ key }) => key === COPIED)?.text);
  } catch {
    return undefined;
  }
}

export function copiedOn(shelf: Shelf): string | undefined {
  return copiedIn([{ key: COPIED, text: shelf.read(COPIED) ?? '' }]);
}
