import { type Decoded, MAX_TEXT } from './entry.ts';
import type { Shelf, Written } from './shelf.ts';

/** Entries of one sort on the shelf, by id, and in memory what could not be stored of them so far. */
export interface Drawer<T> {
  /** What makes of an entry, as it is stored by then, what it should be. */
  unsaved: Map<string, (stored: T | undefined) => T>;
  /** The entry as it is stored now, with what is unsaved; undefined when there is neither. */
  read(id: string): T | undefined;
  /** Tries to store what is unsaved. An entry that cannot be read is never overwritten: `blocked`. */
  store(id: string): Written;
  /** True when an entry that was on the shelf is gone from it. */
  isDeleted(id: string): boolean;
}

export function openDrawer<T>(
  shelf: Shelf,
  prefix: string,
  decode: (id: string, text: string) => Decoded<T>,
  encode: (value: T) => string,
): Drawer<T> {
  const unsaved: Drawer<T>['unsaved'] = new Map();
  const seen = new Set<string>();
  /** Null: there is no entry; undefined: it cannot be read. */
  const look = (id: string) => {
    const text = shelf.read(prefix + id);
    if (text === null) return null;
    seen.add(id);
    return decode(id, text).value;
  };
  return {
    unsaved,
    read(id) {
      const stored = look(id) ?? undefined;
      return unsaved.get(id)?.(stored) ?? stored;
    },
    store(id) {
      const changed = unsaved.get(id);
      if (!changed) return 'saved';
      const stored = look(id);
      if (stored === undefined) return 'blocked';
      const text = encode(changed(stored ?? undefined));
      const outcome = text.length > MAX_TEXT ? 'full' : shelf.write(prefix + id, text);
      if (outcome === 'saved') {
        seen.add(id);
        unsaved.delete(id);
      }
      return outcome;
    },
    isDeleted: (id) => seen.has(id) && look(id) === null && shelf.lasts(),
  };
}
