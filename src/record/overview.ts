import { atom, type ReadableAtom } from 'nanostores';
import { deleteAll, deleteAttempt } from './erase.ts';
import { importFile } from './import.ts';
import { type Entry, type Listing, listEntries, listRecord } from './listing.ts';
import type { Shelf, Written } from './shelf.ts';
import type { FileContents } from './transfer.ts';

/** The record as a whole: what the record page and the list of stored entries show, and do to it. */
export interface Overview {
  $listing: ReadableAtom<Listing>;
  $entries: ReadableAtom<Entry[]>;
  /** False when nothing outlives the page. */
  lasts(): boolean;
  /** Deletes an attempt and its plan; true when both are gone. */
  removeAttempt(id: string): boolean;
  /** Deletes one entry on purpose, readable or not; true when it is gone. */
  removeEntry(key: string): boolean;
  /** Deletes everything of this site; true when all is gone. */
  removeAll(): boolean;
  load(file: FileContents): { written: number; left: number; outcome: Written };
}

/** Opens the whole record. It follows what other tabs change, for as long as the page lives. */
export function createOverview(shelf: Shelf): Overview {
  const $listing = atom(listRecord(shelf));
  const $entries = atom(listEntries(shelf));
  const refresh = () => {
    $listing.set(listRecord(shelf));
    $entries.set(listEntries(shelf));
  };
  const done = <T>(result: T): T => {
    refresh();
    return result;
  };
  shelf.onChange(refresh);
  return {
    $listing,
    $entries,
    lasts: () => shelf.lasts(),
    removeAttempt: (id) => done(deleteAttempt(shelf, id)),
    removeEntry: (key) => done(shelf.remove(key)),
    removeAll: () => done(deleteAll(shelf)),
    load: (file) => done(importFile(shelf, file)),
  };
}
