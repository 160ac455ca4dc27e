import { describe, expect, it } from 'vitest';
import type { CheckResult, Response } from '../../src/quiz/attempt.ts';
import { ATTEMPT } from '../../src/record/attempts.ts';
import { encodeAttempt } from '../../src/record/codec.ts';
import { erase, keysOf } from '../../src/record/erase.ts';
import { encodePlan, PLAN } from '../../src/record/plan-codec.ts';
import { openPlans } from '../../src/record/plans.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { createRecord } from './open-record.ts';
import { failingShelf, realisticAttempt, tools } from './samples.ts';

const quiz = { id: 'partnership', version: 3 };
const most: Response = { kind: 'rating', value: 'most' };
const some: Response = { kind: 'rating', value: 'some' };
const words = (when: string, then: string) => ({ if: when, then });
const result: CheckResult = { purpose: 'check', credit: { one: 1 } };

function open(entries = new Map<string, string>()) {
  const place = failingShelf(entries);
  const record = createRecord({ shelf: place.shelf, ...tools() });
  return { ...place, record, plans: openPlans(record.desk) };
}

describe('an attempt', () => {
  it('leaves no trace before the first response', () => {
    const { record, entries } = open();
    record.start(quiz, 'full');
    expect(entries.size).toBe(0);
  });

  it('is stored with its first response, under a key of its own', () => {
    const { record, entries } = open();
    const { attempt, outcome } = record.respond(record.start(quiz, 'full'), 'one', most);
    expect(outcome).toBe('saved');
    expect([...entries.keys()]).toEqual([`${ATTEMPT}id-1`]);
    expect(record.read('id-1')).toEqual(attempt);
    expect(attempt).toMatchObject({
      quiz: 'partnership',
      version: 3,
      form: 'full',
      responses: { one: most },
    });
  });

  it('is not read anew after each answer of its own, and is when another tab has answered', () => {
    const { record, entries } = open();
    const read: string[] = [];
    const { decode } = record.desk.codec;
    record.desk.codec = {
      ...record.desk.codec,
      decode(id, text) {
        read.push(text);
        return decode(id, text);
      },
    };
    const first = record.respond(record.start(quiz, 'full'), 'one', most).attempt;
    const second = record.respond(first, 'two', most).attempt;
    expect(read).toEqual([]);
    const elsewhere = createRecord({ shelf: createMemoryShelf(entries), ...tools() });
    elsewhere.respond(second, 'three', some);
    const third = record.respond(second, 'four', most).attempt;
    expect(read).toHaveLength(1);
    expect(Object.keys(third.responses).sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('tells when it was begun and when it was last saved', () => {
    const { record } = open();
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    expect(attempt.saved > attempt.started).toBe(true);
  });

  it('takes a response back', () => {
    const { record } = open();
    const first = record.respond(record.start(quiz, 'full'), 'one', most);
    const { attempt } = record.respond(first.attempt, 'one', undefined);
    expect(attempt.responses).toEqual({});
  });

  it('keeps until it is finished when each question was last answered or taken back', () => {
    const { record } = open();
    // The clock goes on by a second at every look.
    const first = record.respond(record.start(quiz, 'full'), 'one', most);
    const second = record.respond(first.attempt, 'two', most);
    const third = record.respond(second.attempt, 'one', undefined);
    expect(third.attempt).toMatchObject({ responses: { two: most }, at: { one: 3000, two: 2000 } });
    expect(record.read(third.attempt.id)?.at).toEqual({ one: 3000, two: 2000 });
    expect(record.finish(third.attempt, result).attempt.at).toBeUndefined();
    expect(record.read(third.attempt.id)?.at).toBeUndefined();
  });

  it('counts an answer as later than the one it replaces, although the clock was set back', () => {
    const clock = [5, 9, 2];
    const now = () => new Date(Date.UTC(2026, 10, 21, 9, 0, clock.shift())).toISOString();
    const record = createRecord({ shelf: createMemoryShelf(), ...tools(), now });
    const first = record.respond(record.start(quiz, 'full'), 'one', most);
    const second = record.respond(first.attempt, 'one', some);
    expect(second.attempt).toMatchObject({ responses: { one: some }, at: { one: 4001 } });
  });

  it('notes once that an explanation was shown', () => {
    const { record } = open();
    const first = record.show(record.start(quiz, 'full'), 'one');
    expect(record.show(first.attempt, 'one').attempt.shown).toEqual(['one']);
  });

  it('loses nothing to a second tab that answers in the same attempt', () => {
    const entries = new Map<string, string>();
    const here = open(entries).record;
    const there = open(entries).record;
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    const copy = there.read(begun.id) ?? begun;
    here.respond(begun, 'two', most);
    there.respond(copy, 'three', most);
    expect(Object.keys(here.read(begun.id)?.responses ?? {}).sort()).toEqual(['one', 'three', 'two']);
  });

  it('keeps its answer although a second tab writes what it read before', () => {
    const entries = new Map<string, string>();
    const here = open(entries).record;
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    const stale = entries.get(ATTEMPT + begun.id) ?? '';
    const mine = here.sure(here.respond(begun, 'two', some).attempt, 'two', 'guess').attempt;
    const shown = here.show(mine, 'two').attempt;
    // The other tab has not seen the last three when it writes.
    const there = open(new Map([[ATTEMPT + begun.id, stale]]));
    there.record.respond(there.record.read(begun.id) ?? begun, 'three', most);
    entries.set(ATTEMPT + begun.id, there.entries.get(ATTEMPT + begun.id) ?? '');
    const { attempt, outcome } = here.store(shown);
    expect(outcome).toBe('saved');
    expect(attempt).toMatchObject({ sure: { two: 'guess' }, shown: ['two'] });
    expect(attempt.responses).toEqual({ one: most, two: some, three: most });
    expect(here.read(begun.id)).toEqual(attempt);
  });

  it('takes over what a second tab said it wrote, although it is written over by now', () => {
    const entries = new Map<string, string>();
    const here = open(entries).record;
    const there = open(entries).record;
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    const stale = entries.get(ATTEMPT + begun.id) ?? '';
    const later = there.respond(there.read(begun.id) ?? begun, 'two', some).attempt;
    const told = entries.get(ATTEMPT + begun.id);
    entries.set(ATTEMPT + begun.id, stale);
    expect(here.store(begun, told)).toEqual({ attempt: later, outcome: 'saved' });
    expect(here.read(begun.id)).toEqual(later);
    const closed = there.finish(later, result).attempt;
    const end = entries.get(ATTEMPT + begun.id);
    entries.set(ATTEMPT + begun.id, stale);
    expect(here.store(later, end)).toEqual({ attempt: closed, outcome: 'finished-elsewhere' });
    expect(entries.get(ATTEMPT + begun.id)).toBe(end);
  });

  it('stays finished although a second tab writes what it read before', () => {
    const { record, entries } = open();
    const begun = record.respond(record.start(quiz, 'full'), 'one', most).attempt;
    const stale = entries.get(ATTEMPT + begun.id) ?? '';
    const closed = record.finish(begun, result).attempt;
    entries.set(ATTEMPT + begun.id, stale);
    expect(record.store(closed)).toEqual({ attempt: closed, outcome: 'saved' });
    expect(record.read(begun.id)).toEqual(closed);
  });

  it('is not written again where the shelf has all of it, so that two tabs come to rest', () => {
    const entries = new Map<string, string>();
    const { shelf } = failingShelf(entries);
    const writes: string[] = [];
    const counted = {
      ...shelf,
      write: (key: string, text: string) => {
        writes.push(key);
        return shelf.write(key, text);
      },
    };
    const here = createRecord({ shelf: counted, ...tools() });
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    const there = open(entries).record;
    there.show(there.respond(there.read(begun.id) ?? begun, 'two', some).attempt, 'two');
    const caughtUp = here.store(begun);
    expect(caughtUp.attempt).toMatchObject({ responses: { one: most, two: some }, shown: ['two'] });
    expect(writes).toHaveLength(1);
  });

  it('does not bring back an answer that the second tab has changed', () => {
    const entries = new Map<string, string>();
    const here = open(entries).record;
    const there = open(entries).record;
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    there.respond(there.read(begun.id) ?? begun, 'one', some);
    expect(here.respond(begun, 'two', most).attempt.responses.one).toEqual(some);
  });
});

describe('a finished attempt', () => {
  it('keeps the very responses its result was made of', () => {
    const { record } = open();
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    record.finish(attempt, result);
    expect(record.read(attempt.id)).toMatchObject({ responses: { one: most }, result });
  });

  it('never changes: writing to it is refused, and the closed one comes back', () => {
    const entries = new Map<string, string>();
    const here = open(entries).record;
    const there = open(entries).record;
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    const copy = there.read(begun.id) ?? begun;
    const closed = here.finish(begun, result).attempt;
    const before = entries.get(ATTEMPT + begun.id);
    const late = there.respond(copy, 'one', some);
    expect(late).toEqual({ attempt: closed, outcome: 'finished-elsewhere' });
    expect(there.finish(copy, { purpose: 'check', credit: {} }).outcome).toBe('finished-elsewhere');
    expect(here.respond(closed, 'one', some).outcome).toBe('finished-elsewhere');
    expect(entries.get(ATTEMPT + begun.id)).toBe(before);
  });

  it('stays closed although it could not be stored', () => {
    const { record, failure } = open();
    failure.why = 'full';
    const { attempt, outcome } = record.finish(record.start(quiz, 'full'), result);
    expect(outcome).toBe('full');
    expect(attempt.finished).toBeDefined();
    expect(record.respond(attempt, 'one', most).outcome).toBe('finished-elsewhere');
  });
});

describe('when a write fails', () => {
  it.each(['full', 'blocked'] as const)('goes on in memory (%s)', (why) => {
    const { record, failure, entries } = open();
    failure.why = why;
    const first = record.respond(record.start(quiz, 'full'), 'one', most);
    const second = record.respond(first.attempt, 'two', some);
    expect(second).toMatchObject({ outcome: why, attempt: { responses: { one: most, two: some } } });
    expect(entries.size).toBe(0);
  });

  it('stores what was missed as soon as there is room', () => {
    const { record, failure } = open();
    const first = record.respond(record.start(quiz, 'full'), 'one', most);
    failure.why = 'full';
    const second = record.respond(first.attempt, 'two', some);
    failure.why = undefined;
    expect(record.respond(second.attempt, 'three', most).outcome).toBe('saved');
    expect(Object.keys(record.read(first.attempt.id)?.responses ?? {}).sort()).toEqual([
      'one',
      'three',
      'two',
    ]);
  });

  it('puts the changes of a second tab together with what could not be stored', () => {
    const entries = new Map<string, string>();
    const here = open(entries);
    const there = open(entries).record;
    const begun = here.record.respond(here.record.start(quiz, 'full'), 'one', most).attempt;
    here.failure.why = 'full';
    const late = here.record.respond(begun, 'two', some).attempt;
    there.respond(there.read(begun.id) ?? begun, 'three', most);
    expect(here.record.store(late).attempt.responses).toEqual({ one: most, two: some, three: most });
  });

  it('gives way to a later answer of a second tab', () => {
    const entries = new Map<string, string>();
    const clock = tools();
    const { shelf, failure } = failingShelf(entries);
    const here = createRecord({ shelf, ...clock });
    const there = createRecord({ shelf: createMemoryShelf(entries), ...clock });
    const begun = here.respond(here.start(quiz, 'full'), 'one', most).attempt;
    failure.why = 'full';
    const late = here.respond(begun, 'two', most).attempt;
    there.respond(there.read(begun.id) ?? begun, 'two', some);
    failure.why = undefined;
    expect(here.store(late)).toMatchObject({ outcome: 'saved', attempt: { responses: { two: some } } });
  });

  it('is tried again when asked, and says how it went', () => {
    const { record, failure, entries } = open();
    failure.why = 'full';
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    expect(record.store(attempt)).toEqual({ attempt, outcome: 'full' });
    failure.why = undefined;
    expect(record.store(attempt)).toEqual({ attempt, outcome: 'saved' });
    expect(entries.get(ATTEMPT + attempt.id)).toBe(encodeAttempt(attempt));
  });

  it('stores a result that it missed', () => {
    const { record, failure, entries } = open();
    const begun = record.respond(record.start(quiz, 'full'), 'one', most).attempt;
    failure.why = 'full';
    const closed = record.finish(begun, result).attempt;
    expect(record.store(closed)).toEqual({ attempt: closed, outcome: 'full' });
    failure.why = undefined;
    expect(record.store(closed)).toEqual({ attempt: closed, outcome: 'saved' });
    expect(entries.get(ATTEMPT + begun.id)).toBe(encodeAttempt(closed));
  });

  it('is given up when the attempt was finished in a second tab', () => {
    const entries = new Map<string, string>();
    const here = open(entries);
    const there = open(entries).record;
    const begun = here.record.respond(here.record.start(quiz, 'full'), 'one', most).attempt;
    here.failure.why = 'full';
    const late = here.record.respond(begun, 'one', some).attempt;
    const closed = there.finish(there.read(begun.id) ?? begun, result).attempt;
    here.failure.why = undefined;
    expect(here.record.store(late)).toEqual({ attempt: closed, outcome: 'finished-elsewhere' });
    expect(here.record.read(begun.id)).toEqual(closed);
    expect(entries.get(ATTEMPT + begun.id)).toBe(encodeAttempt(closed));
  });

  it('counts an entry too long to be read again as no room', () => {
    const { record, entries } = open();
    const long: Response = { kind: 'reflection', value: 'x'.repeat(100_000) };
    expect(record.respond(record.start(quiz, 'full'), 'one', long).outcome).toBe('full');
    expect(entries.size).toBe(0);
  });
});

describe('an attempt deleted in another tab', () => {
  it('is not written anew, but goes on in memory', () => {
    const { record, plans, entries } = open();
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    entries.clear();
    const late = record.respond(attempt, 'two', some);
    expect(late).toMatchObject({
      outcome: 'deleted-elsewhere',
      attempt: { responses: { one: most, two: some } },
    });
    expect(plans.save(attempt.id, words('a', 'b')).outcome).toBe('deleted-elsewhere');
    expect(record.store(late.attempt)).toEqual(late);
    expect(entries.size).toBe(0);
  });
});

describe('an entry that cannot be read', () => {
  it('is never overwritten', () => {
    const { record, plans, entries } = open();
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    const newer = '{"format":2}';
    entries.set(ATTEMPT + attempt.id, newer).set(PLAN + attempt.id, newer);
    expect(record.respond(attempt, 'two', most).outcome).toBe('blocked');
    expect(plans.save(attempt.id, words('a', 'b')).outcome).toBe('blocked');
    expect([...entries.values()]).toEqual([newer, newer]);
  });
});

describe('the latest unfinished attempt', () => {
  it('is the one saved last, of this quiz and form, not finished', () => {
    const { record, shelf } = open();
    const older = record.respond(record.start(quiz, 'full'), 'one', most).attempt;
    const newer = record.respond(record.start(quiz, 'full'), 'one', most).attempt;
    const short = record.respond(record.start(quiz, 'short'), 'one', most).attempt;
    record.finish(record.start(quiz, 'full'), result);
    record.respond(record.start({ id: 'ladder', version: 1 }, 'full'), 'one', most);
    expect(record.latestUnfinished('partnership', 'full')).toEqual(newer);
    expect(record.latestUnfinished('partnership', 'short')).toEqual(short);
    erase(shelf, keysOf(newer.id));
    expect(record.latestUnfinished('partnership', 'full')).toEqual(older);
  });

  it('passes over entries that cannot be read', () => {
    const { record, entries } = open();
    entries.set(`${ATTEMPT}broken`, '{"quiz":"partnership",');
    expect(record.latestUnfinished('partnership', 'full')).toBeUndefined();
  });
});

describe('a plan', () => {
  it('is kept apart from its attempt, and can be rewritten', () => {
    const { plans, entries } = open(new Map([[`${ATTEMPT}done`, encodeAttempt(realisticAttempt())]]));
    plans.save('done', words('the phone rings', 'I greet by name'));
    const { plan } = plans.save('done', words('the phone rings', 'I ask how they are'));
    expect(plans.read('done')).toEqual(plan);
    expect(plans.read('done')?.then).toBe('I ask how they are');
    expect(entries.get(`${ATTEMPT}done`)).toBe(encodeAttempt(realisticAttempt()));
  });

  it('that could not be stored is kept in memory, and is tried again with its attempt', () => {
    const { record, plans, failure, entries } = open();
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    failure.why = 'full';
    const { plan, outcome } = plans.save(attempt.id, words('a', 'b'));
    expect(outcome).toBe('full');
    expect(plans.read(attempt.id)).toEqual(plan);
    expect(record.store(attempt).outcome).toBe('full');
    failure.why = undefined;
    expect(record.store(attempt).outcome).toBe('saved');
    expect(entries.get(PLAN + attempt.id)).toBe(encodePlan(plan));
  });

  it('that could not be stored gives way to a later one of a second tab', () => {
    const entries = new Map<string, string>();
    const clock = tools();
    const { shelf, failure } = failingShelf(entries);
    const here = createRecord({ shelf, ...clock });
    const there = createRecord({ shelf: createMemoryShelf(entries), ...clock });
    const { attempt } = here.respond(here.start(quiz, 'full'), 'one', most);
    failure.why = 'full';
    openPlans(here.desk).save(attempt.id, words('a', 'b'));
    const later = openPlans(there.desk).save(attempt.id, words('a', 'c')).plan;
    failure.why = undefined;
    expect(here.store(attempt).outcome).toBe('saved');
    expect(openPlans(here.desk).read(attempt.id)).toEqual(later);
  });
});

describe('deleting', () => {
  it('takes the plan with its attempt', () => {
    const { record, plans, entries, shelf } = open();
    const { attempt } = record.respond(record.start(quiz, 'full'), 'one', most);
    plans.save(attempt.id, words('a', 'b'));
    expect(erase(shelf, keysOf(attempt.id)).gone).toBe(true);
    expect(entries.size).toBe(0);
  });

  it('takes all entries of this site and no other', () => {
    const entries = new Map([
      [`${ATTEMPT}a`, 'broken'],
      ['service-mirror:read:six-needs', '1'],
      ['neighbour', 'kept'],
    ]);
    const shelf = createMemoryShelf(entries);
    expect(erase(shelf, shelf.keys()).gone).toBe(true);
    expect([...entries]).toEqual([['neighbour', 'kept']]);
  });

  it('can be undone, word for word, and then overwrites nothing that came meanwhile', () => {
    const before: [string, string][] = [
      [`${ATTEMPT}a`, 'broken'],
      [`${PLAN}a`, 'one'],
    ];
    const entries = new Map(before);
    const shelf = createMemoryShelf(entries);
    const { putBack } = erase(shelf, shelf.keys());
    entries.set(`${PLAN}a`, 'two');
    expect(putBack()).toBe('saved');
    expect([...entries]).toEqual([
      [`${PLAN}a`, 'two'],
      [`${ATTEMPT}a`, 'broken'],
    ]);
  });

  it('says when the browser kept something all the same, and when there is no room to put it back', () => {
    const entries = new Map([[`${ATTEMPT}a`, 'one']]);
    const { shelf, failure } = failingShelf(entries);
    expect(erase({ ...shelf, remove: () => false }, [`${ATTEMPT}a`]).gone).toBe(false);
    const { gone, putBack } = erase(shelf, [`${ATTEMPT}a`]);
    failure.why = 'full';
    expect([gone, putBack()]).toEqual([true, 'full']);
  });
});
