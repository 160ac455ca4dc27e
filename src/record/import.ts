import type { Attempt, Plan } from '../quiz/attempt.ts';
import { ATTEMPT } from './attempts.ts';
import { encodeAttempt } from './codec.ts';
import { MAX_TEXT } from './entry.ts';
import { type Listing, listRecord } from './listing.ts';
import { encodeLook, LOOK, type LookBack } from './look-back.ts';
import { contentsOf, mergeAttempt, mergeLook, mergePlan, sameAttempt } from './merge.ts';
import { encodePlan, PLAN } from './plan-codec.ts';
import type { Shelf, Written } from './shelf.ts';
import type { FileContents, Refused } from './transfer.ts';

/** What loading a file would do to the record. */
export interface Preview {
  /** Attempts that are not here yet. */
  added: Attempt[];
  /** Unfinished attempts here that the file carries further, as they are then. */
  continued: Attempt[];
  /** Attempts that are here already, just so. */
  same: Attempt[];
  /** Attempts that are finished here, or in which the file has nothing later; they stay. */
  kept: Attempt[];
  /** Plans that are not here yet, or that are newer in the file. */
  plans: Plan[];
  /** Likewise for looks back. */
  looks: LookBack[];
  refused: Refused[];
}

/** Compares a file with the record, without changing anything. */
export function previewImport(here: Listing, file: FileContents): Preview {
  const own = contentsOf(here);
  const taken = new Set(here.unreadable.map(({ key }) => key));
  const preview: Preview = {
    added: [],
    continued: [],
    same: [],
    kept: [],
    plans: [],
    looks: [],
    refused: [...file.refused],
  };
  for (const attempt of file.attempts.values()) {
    const mine = own.attempts.get(attempt.id);
    if (taken.has(ATTEMPT + attempt.id))
      preview.refused.push({ key: ATTEMPT + attempt.id, problem: 'unreadable-here' });
    else if (!mine) preview.added.push(attempt);
    else if (sameAttempt(mine, attempt)) preview.same.push(attempt);
    else {
      const joined = mergeAttempt(mine, attempt);
      if (sameAttempt(mine, joined)) preview.kept.push(attempt);
      else if (encodeAttempt(joined).length > MAX_TEXT)
        preview.refused.push({ key: ATTEMPT + attempt.id, problem: 'too-large' });
      else preview.continued.push(joined);
    }
  }
  /** What the file has newer of things that can be written anew. */
  const newer = <T>(
    prefix: string,
    here: ReadonlyMap<string, T>,
    there: ReadonlyMap<string, T>,
    merge: (mine: T, other: T) => T,
  ) =>
    [...there].flatMap(([attempt, other]): T[] => {
      const mine = here.get(attempt);
      if (taken.has(prefix + attempt)) {
        preview.refused.push({ key: prefix + attempt, problem: 'unreadable-here' });
        return [];
      }
      return !mine || merge(mine, other) !== mine ? [other] : [];
    });
  preview.plans = newer(PLAN, own.plans, file.plans, mergePlan);
  preview.looks = newer(LOOK, own.looks, file.looks, mergeLook);
  return preview;
}

/**
 * Takes a file over into the record, as it is at this moment. Loading it again changes nothing.
 *
 * @returns how many entries were written, how many had no place, and why
 */
export function importFile(
  shelf: Shelf,
  file: FileContents,
): { written: number; left: number; outcome: Written } {
  const { added, continued, plans, looks } = previewImport(listRecord(shelf), file);
  const entries = [
    ...[...added, ...continued].map((attempt) => [ATTEMPT + attempt.id, encodeAttempt(attempt)] as const),
    ...plans.map((plan) => [PLAN + plan.attempt, encodePlan(plan)] as const),
    ...looks.map((look) => [LOOK + look.attempt, encodeLook(look)] as const),
  ];
  for (const [written, [key, content]] of entries.entries()) {
    const outcome = shelf.write(key, content);
    if (outcome !== 'saved') return { written, left: entries.length - written, outcome };
  }
  return { written: entries.length, left: 0, outcome: 'saved' };
}
