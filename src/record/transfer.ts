import type { Attempt, Plan } from '../quiz/attempt.ts';
import { ATTEMPT, PLAN } from './attempts.ts';
import { count, fields, listOf, must } from './check.ts';
import {
  type Decoded,
  encodeAttempt,
  encodePlan,
  FORMAT,
  type Problem,
  packAttempt,
  packPlan,
  parse,
} from './codec.ts';
import { type Entry, type Listing, listRecord, readEntry } from './listing.ts';
import { type Contents, contentsOf, mergeAttempt, mergePlan, sameAttempt } from './merge.ts';
import type { Shelf, Written } from './shelf.ts';

/** Longest file that is read, in characters: more than any browser lets one site keep. */
export const MAX_FILE = 16_000_000;

/** Something in a file that is not taken over, and why. `unreadable-here`: its place is taken. */
export interface Refused {
  key: string;
  problem: Problem | 'unreadable-here';
}

/** What a file holds that can be read, and what cannot. */
export interface FileContents extends Contents {
  refused: Refused[];
}

/** What loading a file would do to the record. */
export interface Preview {
  /** Attempts that are not here yet. */
  added: Attempt[];
  /** Unfinished attempts here that the file carries further. */
  continued: Attempt[];
  /** Attempts that are here already, just so. */
  same: Attempt[];
  /** Attempts that are here in a finished or later state, which stays. */
  kept: Attempt[];
  /** Plans that are not here yet, or that are newer in the file. */
  plans: Plan[];
  refused: Refused[];
}

/** The whole record as the text of a file: JSON, an entry a line. */
export function exportRecord({ attempts, plans, unreadable }: Listing, saved: string): string {
  const lines = (items: unknown[]) => items.map((item) => `\n${JSON.stringify(item)}`).join(',');
  const head = JSON.stringify({ 'service-mirror': 'record', format: FORMAT, saved });
  return `${head.slice(0, -1)},
"attempts":[${lines(attempts.map((attempt) => ({ id: attempt.id, ...packAttempt(attempt) })))}],
"plans":[${lines(plans.map((plan) => ({ attempt: plan.attempt, ...packPlan(plan) })))}],
"unreadable":[${lines(unreadable.map(({ key, text }) => ({ key, text })))}]}
`;
}

/** The items of a list in the file, as entries. An item without a name gets one that no entry can have. */
function entriesIn(list: unknown, prefix: string, name: string): Entry[] {
  return listOf(fields)(list).map((item) => ({
    key: `${prefix}${typeof item[name] === 'string' ? item[name] : ''}`,
    text: name === 'key' ? String(item.text) : JSON.stringify(item),
  }));
}

/** Reads a file that anybody may have written. Never throws. */
export function readFile(source: string): Decoded<FileContents> {
  const parsed = parse(source, MAX_FILE);
  if (parsed.problem) return { problem: parsed.problem };
  try {
    const file = fields(parsed.value);
    must(file['service-mirror'] === 'record');
    if (count(file.format) > FORMAT) return { problem: 'newer-format' };
    const found: Listing = { attempts: [], plans: [], unreadable: [] };
    const refused: Refused[] = [];
    for (const entry of [
      ...entriesIn(file.attempts, ATTEMPT, 'id'),
      ...entriesIn(file.plans, PLAN, 'attempt'),
      // What could not be read when the file was saved may be readable now.
      ...entriesIn(file.unreadable ?? [], '', 'key'),
    ]) {
      const held = readEntry(entry);
      if (held.is === 'attempt') found.attempts.push(held.attempt);
      else if (held.is === 'plan') found.plans.push(held.plan);
      else refused.push({ key: entry.key, problem: held.is === 'other' ? 'wrong-shape' : held.problem });
    }
    return { value: { ...contentsOf(found), refused } };
  } catch {
    return { problem: 'wrong-shape' };
  }
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
    refused: [...file.refused],
  };
  for (const attempt of file.attempts.values()) {
    const mine = own.attempts.get(attempt.id);
    if (taken.has(ATTEMPT + attempt.id))
      preview.refused.push({ key: ATTEMPT + attempt.id, problem: 'unreadable-here' });
    else if (!mine) preview.added.push(attempt);
    else if (sameAttempt(mine, attempt)) preview.same.push(attempt);
    else preview[mergeAttempt(mine, attempt) === mine ? 'kept' : 'continued'].push(attempt);
  }
  for (const plan of file.plans.values()) {
    const mine = own.plans.get(plan.attempt);
    if (taken.has(PLAN + plan.attempt))
      preview.refused.push({ key: PLAN + plan.attempt, problem: 'unreadable-here' });
    else if (!mine || mergePlan(mine, plan) !== mine) preview.plans.push(plan);
  }
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
  const { added, continued, plans } = previewImport(listRecord(shelf), file);
  const entries = [
    ...[...added, ...continued].map((attempt) => [ATTEMPT + attempt.id, encodeAttempt(attempt)] as const),
    ...plans.map((plan) => [PLAN + plan.attempt, encodePlan(plan)] as const),
  ];
  for (const [written, [key, content]] of entries.entries()) {
    const outcome = shelf.write(key, content);
    if (outcome !== 'saved') return { written, left: entries.length - written, outcome };
  }
  return { written: entries.length, left: 0, outcome: 'saved' };
}
