import { ATTEMPT } from './attempts.ts';
import { count, fields, listOf, must } from './check.ts';
import { packAttempt } from './codec.ts';
import { type Decoded, FORMAT, type Problem, parse } from './entry.ts';
import { type Entry, emptyListing, type Listing, readEntry, sortIn } from './listing.ts';
import { LOOK, packLook } from './look-back.ts';
import { type Contents, contentsOf } from './merge.ts';
import { PLAN, packPlan } from './plan-codec.ts';

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

/** The whole record as the text of a file: JSON, an entry a line. */
export function exportRecord({ attempts, plans, looks, unreadable }: Listing, saved: string): string {
  const lines = (items: unknown[]) => items.map((item) => `\n${JSON.stringify(item)}`).join(',');
  const head = JSON.stringify({ 'service-mirror': 'record', format: FORMAT, saved });
  return `${head.slice(0, -1)},
"attempts":[${lines(attempts.map((attempt) => ({ id: attempt.id, ...packAttempt(attempt) })))}],
"plans":[${lines(plans.map((plan) => ({ attempt: plan.attempt, ...packPlan(plan) })))}],
"lookBacks":[${lines(looks.map((look) => ({ attempt: look.attempt, ...packLook(look) })))}],
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
    const found = emptyListing();
    const refused: Refused[] = [];
    for (const entry of [
      ...entriesIn(file.attempts, ATTEMPT, 'id'),
      ...entriesIn(file.plans, PLAN, 'attempt'),
      // Files from before there were any have no such list.
      ...entriesIn(file.lookBacks ?? [], LOOK, 'attempt'),
      // What could not be read when the file was saved may be readable now.
      ...entriesIn(file.unreadable ?? [], '', 'key'),
    ]) {
      const held = readEntry(entry);
      sortIn(found, entry, held);
      if (held.is === 'unreadable') refused.push({ key: entry.key, problem: held.problem });
      if (held.is === 'other') refused.push({ key: entry.key, problem: 'wrong-shape' });
    }
    return { value: { ...contentsOf(found), refused } };
  } catch {
    return { problem: 'wrong-shape' };
  }
}
