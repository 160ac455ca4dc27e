import { expect, it } from 'vitest';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { importFile, previewImport } from '../../src/record/import.ts';
import { emptyListing, listRecord } from '../../src/record/listing.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { exportRecord, readFile } from '../../src/record/transfer.ts';
import { realisticAttempt } from './samples.ts';

const FILES = 100_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SCRIPT = '<img src=x onerror="alert(1)">';
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  SCRIPT,
  '=HYPERLINK("x")',
  '__proto__',
  'constructor',
  '../../record',
  '2026-13-41T00:00:00.000Z',
  '\u0000\uD800',
  [],
  [[[[[[[[[[[[[]]]]]]]]]]]]],
  {},
  JSON.parse('{"__proto__":{"polluted":"yes"},"toString":1,"length":9}'),
  Array.from({ length: 40 }, () => SCRIPT),
];

/** An attempt with few dimensions. */
function shortened(attempt: Attempt): Attempt {
  const { result } = attempt;
  if (result?.purpose !== 'assessment') return attempt;
  return { ...attempt, result: { ...result, dimensions: result.dimensions.slice(0, 2) } };
}

/** A sound file, small enough that a hundred thousand of them are read in seconds. */
function sound(): unknown {
  const whole = shortened(realisticAttempt('sound'));
  const few = Object.entries(whole.responses).slice(0, 3);
  const begun = { ...whole, id: 'begun', responses: Object.fromEntries(few), at: { 'empathy-1': 5 } };
  const { finished: _, result: __, ...open } = begun;
  const done = { ...whole, responses: Object.fromEntries(few) };
  const [attempt, saved] = ['sound', done.saved];
  const plan = { attempt, saved, if: 'a', then: 'b', due: '2026-12-01', went: 'done' as const, note: 'c' };
  const look = { attempt, saved, of: 'begun', bands: { empathy: 'usual' } };
  return JSON.parse(
    exportRecord({ ...emptyListing(), attempts: [done, open], plans: [plan], looks: [look] }, saved),
  );
}

// Each is parsed anew where it is put: it may be spoilt further there.
const TEXTS = HOSTILE.map((each) => JSON.stringify(each));
const NAMES = HOSTILE.filter((each) => typeof each === 'string');

type Roll = () => number;
type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const pick = <T>(roll: Roll, list: readonly T[]): T | undefined => list[Math.floor(roll() * list.length)];

/** Replaces, takes out, doubles or renames something, somewhere in the tree. */
function spoil(roll: Roll, node: Node): void {
  const key = pick(roll, Object.keys(node));
  if (key === undefined) return;
  const value = Reflect.get(node, key);
  const how = roll();
  if (isNode(value) && roll() < 0.75) spoil(roll, value);
  else if (how < 0.6) Reflect.set(node, key, JSON.parse(pick(roll, TEXTS) ?? 'null'));
  else if (how < 0.75) Reflect.deleteProperty(node, key);
  else if (how < 0.9) Reflect.set(node, pick(roll, NAMES) ?? '', value);
  else if (Array.isArray(node)) node.push(...Array.from({ length: 20 }, () => value));
  else {
    const copy = JSON.parse(JSON.stringify(value));
    Object.defineProperty(node, '__proto__', { value: copy, enumerable: true, configurable: true });
  }
}

/** Cuts, doubles or overwrites a stretch of the text. */
function tear(roll: Roll, text: string): string {
  const [from, to] = [roll(), roll()].map((at) => Math.floor(at * text.length)).sort((a, b) => a - b);
  const bytes = Array.from({ length: 8 }, () => String.fromCharCode(Math.floor(roll() * 65_536))).join('');
  const middle = pick(roll, ['', bytes, text.slice(from, to).repeat(2), '['.repeat(500), '\u0000']);
  return roll() < 0.3 ? text.slice(0, from) : text.slice(0, from) + middle + text.slice(to);
}

it(`reads ${FILES} spoilt files without throwing, and takes over nothing that it could not read again`, () => {
  const roll = dice(20_261_122);
  const text = JSON.stringify(sound());
  const seen = { 'not-json': 0, 'wrong-shape': 0, 'newer-format': 0, 'too-large': 0, read: 0, taken: 0 };
  const began = performance.now();
  for (let n = 0; n < FILES; n++) {
    let source: string;
    if (n % 4 === 0) source = tear(roll, text);
    else {
      const file = JSON.parse(text);
      for (let times = Math.ceil(roll() * 4); times > 0; times--) spoil(roll, file);
      source = JSON.stringify(file);
    }
    const { value, problem } = readFile(source);
    seen[problem ?? 'read']++;
    if (!value) continue;
    const shelf = createMemoryShelf();
    const { written, outcome } = importFile(shelf, value);
    if (outcome !== 'saved' || shelf.keys().length !== written) throw new Error(`File ${n}: ${source}`);
    seen.taken += written;
    const listing = listRecord(shelf);
    // What was taken over can be read, and loading the same file again would change nothing.
    const again = previewImport(listing, value);
    if (listing.unreadable.length + again.added.length + again.continued.length + again.plans.length > 0)
      throw new Error(`File ${n} is not loaded once and for all: ${source}`);
  }
  const seconds = (performance.now() - began) / 1000;
  console.warn(`${FILES} files in ${seconds.toFixed(1)} s: ${JSON.stringify(seen)}`);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  // The files are spoilt in many ways, and not so much that nothing of them is ever read.
  for (const [what, count] of Object.entries(seen))
    if (what !== 'too-large') expect(count, what).toBeGreaterThan(100);
}, 300_000);
