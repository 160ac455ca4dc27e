import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { ATTEMPT } from '../../src/record/attempts.ts';
import { encodeAttempt } from '../../src/record/codec.ts';
import { importFile, previewImport } from '../../src/record/import.ts';
import { listRecord } from '../../src/record/listing.ts';
import { encodeLook, LOOK } from '../../src/record/look-back.ts';
import { encodePlan, PLAN } from '../../src/record/plan-codec.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { exportRecord, type FileContents, readFile } from '../../src/record/transfer.ts';
import { anyAttempt, anyLook, anyPlan, failingShelf, realisticAttempt } from './samples.ts';

const SAVED = '2026-11-21T12:00:00.000Z';
const finished = realisticAttempt('finished');
const begun: Attempt = { ...realisticAttempt('begun'), responses: {}, saved: '2026-11-21T08:01:00.000Z' };
delete begun.finished;
delete begun.result;
const later: Attempt = { ...begun, saved: '2026-11-21T08:09:00.000Z', responses: finished.responses };

function shelfOf(attempts: Attempt[], entries: [string, string][] = []) {
  const stored = attempts.map((attempt): [string, string] => [ATTEMPT + attempt.id, encodeAttempt(attempt)]);
  return createMemoryShelf(new Map([...stored, ...entries]));
}

function fileOf(attempts: Attempt[], entries: [string, string][] = []): FileContents {
  const { value } = readFile(exportRecord(listRecord(shelfOf(attempts, entries)), SAVED));
  if (!value) throw new Error('our own file cannot be read');
  return value;
}

function fileWith(changes: object): string {
  const file = JSON.parse(exportRecord(listRecord(shelfOf([finished])), SAVED));
  return JSON.stringify({ ...file, ...changes });
}

describe('saving the record to a file', () => {
  it('and loading it into an empty browser gives the same record', () => {
    const anyRecord = fc.record({
      attempts: fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, maxLength: 5 }),
      plans: fc.uniqueArray(anyPlan, { selector: ({ attempt }) => attempt, maxLength: 5 }),
      looks: fc.uniqueArray(anyLook, { selector: ({ attempt }) => attempt, maxLength: 5 }),
    });
    fc.assert(
      fc.property(anyRecord, ({ attempts, plans, looks }) => {
        const others = [
          ...plans.map((plan): [string, string] => [PLAN + plan.attempt, encodePlan(plan)]),
          ...looks.map((look): [string, string] => [LOOK + look.attempt, encodeLook(look)]),
        ];
        const here = shelfOf(attempts, others);
        const there = createMemoryShelf();
        importFile(there, fileOf(attempts, others));
        expect(listRecord(there)).toEqual(listRecord(here));
      }),
    );
  });

  it('writes JSON that says what it is and when it was saved', () => {
    const file = JSON.parse(exportRecord(listRecord(shelfOf([finished])), SAVED));
    expect(file).toMatchObject({
      'service-mirror': 'record',
      format: 1,
      saved: SAVED,
      plans: [],
      unreadable: [],
    });
    expect(file.attempts).toHaveLength(1);
    expect(file.attempts[0]).toMatchObject({ id: 'finished', quiz: 'partnership' });
  });

  it('takes along what cannot be read, as it is', () => {
    const key = `${ATTEMPT}broken`;
    const file = JSON.parse(exportRecord(listRecord(shelfOf([], [[key, '{"half']])), SAVED));
    expect(file.unreadable).toEqual([{ key, text: '{"half' }]);
  });
});

describe('reading a file', () => {
  it('never throws, whatever the file', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFile(text)));
    const field = fc.constantFrom('attempts', 'plans', 'unreadable', 'format');
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => void readFile(fileWith({ [name]: value }))),
    );
    const item = fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ id: fc.jsonValue(), format: fc.jsonValue() })),
    );
    fc.assert(fc.property(field, item, (name, value) => void readFile(fileWith({ [name]: value }))));
  });

  it.each([
    ['a picture', '\u0089PNG', 'not-json'],
    ['JSON of somebody else', '{"name":"package"}', 'wrong-shape'],
    ['a file without attempts', '{"service-mirror":"record","format":1,"plans":[]}', 'wrong-shape'],
    ['a file of a newer format', '{"service-mirror":"record","format":2}', 'newer-format'],
  ])('tells %s', (_, text, problem) => {
    expect(readFile(text)).toEqual({ problem });
  });

  it('keeps the good attempts of a file in which one is broken, and says which', () => {
    const good = JSON.parse(fileWith({})).attempts[0];
    const broken = { ...good, id: 'broken', version: 'one' };
    const nameless = { ...good, id: undefined };
    const { value } = readFile(fileWith({ attempts: [broken, good, nameless] }));
    expect([...(value?.attempts.keys() ?? [])]).toEqual(['finished']);
    expect(value?.refused).toEqual([
      { key: `${ATTEMPT}broken`, problem: 'wrong-shape' },
      { key: ATTEMPT, problem: 'wrong-shape' },
    ]);
  });

  it('reads a file from before there were looks back, and before answers were grouped by word', () => {
    const old = `{"service-mirror":"record","format":1,"saved":"2026-11-21T12:00:00.000Z",
"attempts":[
{"id":"old","format":1,"quiz":"partnership","version":1,"form":"full","started":"2026-11-21T08:00:00.000Z","finished":"2026-11-21T08:15:00.000Z","responses":{"rating":{"empathy-1":"most","empathy-2":null}},"result":{"purpose":"assessment","dimensions":["empathy 2 1 1 3 usual"]}}],
"plans":[
{"attempt":"old","format":1,"saved":"2026-11-21T08:20:00.000Z","if":"a","then":"b"}],
"unreadable":[]}`;
    const { value } = readFile(old);
    expect(value?.refused).toEqual([]);
    expect(value?.attempts.get('old')?.responses).toEqual({
      'empathy-1': { kind: 'rating', value: 'most' },
      'empathy-2': { kind: 'rating', value: null },
    });
    expect(value?.plans.get('old')).toMatchObject({ if: 'a' });
  });

  it('takes no entry that is not part of the record', () => {
    const { value } = readFile(fileWith({ unreadable: [{ key: 'service-mirror:theme', text: 'dark' }] }));
    expect(value?.refused).toEqual([{ key: 'service-mirror:theme', problem: 'wrong-shape' }]);
  });

  it('reads what an older version of the site could not', () => {
    const unreadable = [{ key: `${ATTEMPT}once-broken`, text: encodeAttempt(finished) }];
    const { value } = readFile(fileWith({ attempts: [], unreadable }));
    expect([...(value?.attempts.keys() ?? [])]).toEqual(['once-broken']);
  });

  it('refuses an attempt too long to be kept', () => {
    const long = {
      ...JSON.parse(fileWith({})).attempts[0],
      responses: { reflection: { one: 'x'.repeat(100_000) } },
    };
    const { value } = readFile(fileWith({ attempts: [long] }));
    expect(value?.refused).toEqual([{ key: `${ATTEMPT}finished`, problem: 'too-large' }]);
  });
});

describe('loading a file', () => {
  it('says beforehand what is new, what goes on and what stays', () => {
    const here = listRecord(shelfOf([begun, { ...finished, id: 'same' }, { ...finished, id: 'done' }]));
    const file = fileOf([later, finished, { ...finished, id: 'same' }, { ...begun, id: 'done' }]);
    const preview = previewImport(here, file);
    expect(preview.added.map(({ id }) => id)).toEqual(['finished']);
    expect(preview.continued).toEqual([later]);
    expect(preview.same.map(({ id }) => id)).toEqual(['same']);
    expect(preview.kept.map(({ id }) => id)).toEqual(['done']);
  });

  it('adds the answers of a copy that went another way, and keeps those here', () => {
    const answer = (question: string, at: number): Partial<Attempt> => ({
      responses: { [question]: { kind: 'rating', value: 'most' } },
      at: { [question]: at },
    });
    const shelf = shelfOf([{ ...begun, ...answer('one', 10) }]);
    const file = fileOf([{ ...later, ...answer('two', 20) }]);
    expect(importFile(shelf, file)).toEqual({ written: 1, left: 0, outcome: 'saved' });
    expect(Object.keys(listRecord(shelf).attempts[0]?.responses ?? {}).sort()).toEqual(['one', 'two']);
    expect(importFile(shelf, file).written).toBe(0);
    expect(previewImport(listRecord(shelf), file).kept).toHaveLength(1);
  });

  it('refuses what would be too long together, and keeps what is here', () => {
    const half = (question: string): Attempt => ({
      ...begun,
      responses: { [question]: { kind: 'reflection', value: 'x'.repeat(60_000) } },
    });
    const shelf = shelfOf([half('one')]);
    const file = fileOf([half('two')]);
    const key = ATTEMPT + begun.id;
    expect(previewImport(listRecord(shelf), file).refused).toEqual([{ key, problem: 'too-large' }]);
    expect(importFile(shelf, file).written).toBe(0);
    expect(listRecord(shelf).attempts).toEqual([half('one')]);
  });

  it('never overwrites a finished attempt', () => {
    const shelf = shelfOf([finished]);
    const forged = { ...finished, version: 9 };
    importFile(shelf, fileOf([forged]));
    expect(listRecord(shelf).attempts).toEqual([finished]);
  });

  it('twice is once', () => {
    const shelf = shelfOf([begun]);
    const file = fileOf([later, finished]);
    expect(importFile(shelf, file)).toEqual({ written: 2, left: 0, outcome: 'saved' });
    expect(importFile(shelf, file)).toEqual({ written: 0, left: 0, outcome: 'saved' });
  });

  it('of two files gives the same in either order', () => {
    const [one, two] = [fileOf([begun, finished]), fileOf([later])];
    const [here, there] = [createMemoryShelf(), createMemoryShelf()];
    for (const file of [one, two]) importFile(here, file);
    for (const file of [two, one]) importFile(there, file);
    expect(listRecord(here)).toEqual(listRecord(there));
  });

  it('leaves an entry that cannot be read where it is, and says so', () => {
    const key = ATTEMPT + finished.id;
    const shelf = shelfOf([], [[key, '{"format":2}']]);
    const file = fileOf([finished]);
    expect(previewImport(listRecord(shelf), file).refused).toEqual([{ key, problem: 'unreadable-here' }]);
    importFile(shelf, file);
    expect(shelf.read(key)).toBe('{"format":2}');
  });

  it('takes a plan that is new or newer, and neither an older nor the same', () => {
    const plan = (attempt: string, saved: string) => ({ attempt, saved, if: saved, then: 'I ask' });
    const entry = (own: ReturnType<typeof plan>): [string, string] => [PLAN + own.attempt, encodePlan(own)];
    const [early, late] = ['2026-11-21T08:00:00.000Z', '2026-11-21T09:00:00.000Z'];
    const here = [plan('older', late), plan('newer', early), plan('same', early)];
    const there = [plan('older', early), plan('newer', late), plan('same', early), plan('new', early)];
    const shelf = shelfOf([], here.map(entry));
    const file = fileOf([], there.map(entry));
    expect(previewImport(listRecord(shelf), file).plans).toEqual([plan('new', early), plan('newer', late)]);
    expect(importFile(shelf, file)).toEqual({ written: 2, left: 0, outcome: 'saved' });
    expect(new Map(listRecord(shelf).plans.map(({ attempt, saved }) => [attempt, saved]))).toEqual(
      new Map([
        ['older', late],
        ['newer', late],
        ['same', early],
        ['new', early],
      ]),
    );
  });

  it('leaves a plan that cannot be read where it is, and says so', () => {
    const key = `${PLAN}mine`;
    const plan = { attempt: 'mine', saved: SAVED, if: 'it rings', then: 'I ask' };
    const shelf = shelfOf([], [[key, '{"format":2}']]);
    const preview = previewImport(listRecord(shelf), fileOf([], [[key, encodePlan(plan)]]));
    expect(preview).toMatchObject({ plans: [], refused: [{ key, problem: 'unreadable-here' }] });
  });

  it('tells what the file itself could not give', () => {
    const { value } = readFile(fileWith({ attempts: [{ id: 'broken' }] }));
    if (!value) throw new Error('the rest can be read');
    const refused = [{ key: `${ATTEMPT}broken`, problem: 'wrong-shape' }];
    expect(previewImport(listRecord(shelfOf([])), value).refused).toEqual(refused);
    expect(value.refused).toEqual(refused);
  });

  it('tells how many were written before the room ran out', () => {
    const { shelf, failure } = failingShelf();
    const write = shelf.write;
    shelf.write = (key, text) => {
      const outcome = write(key, text);
      failure.why = 'full';
      return outcome;
    };
    expect(importFile(shelf, fileOf([begun, finished]))).toEqual({ written: 1, left: 1, outcome: 'full' });
  });

  it('stops when there is no room, and says how many were left', () => {
    const { shelf, failure } = failingShelf();
    failure.why = 'full';
    expect(importFile(shelf, fileOf([begun, finished]))).toEqual({ written: 0, left: 2, outcome: 'full' });
  });
});
