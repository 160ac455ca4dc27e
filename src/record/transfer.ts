import { ATTEMPT } from './attempts.ts';
import { count, fields, listOf, must } from './check.ts';
import { packAttempt } from './codec.ts';
import { type Decoded, FORMAT, type Problem, parse } from './entry.ts';
import { type Entry, type Listing, readEntry } from './listing.ts';
import { type Contents, contentsOf } from './merge.ts';
import { packPlan } from './plan-codec.ts';
import { PLAN } from './plans.ts';

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
