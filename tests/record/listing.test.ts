import { describe, expect, it } from 'vitest';
import { ATTEMPT } from '../../src/record/attempts.ts';
import { encodeAttempt } from '../../src/record/codec.ts';
import { listEntries, listRecord, readEntry } from '../../src/record/listing.ts';
import { createOverview } from '../../src/record/overview.ts';
import { PLAN } from '../../src/record/plan-codec.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { realisticAttempt } from './samples.ts';

const finishedOn = (id: string, day: string) => ({
  ...realisticAttempt(id),
  finished: `2026-11-${day}T08:00:00.000Z`,
});

describe('the listing', () => {
  it('has the newest attempt first', () => {
    const entries = ['03', '21', '12'].map((day): [string, string] => [
      ATTEMPT + day,
      encodeAttempt(finishedOn(day, day)),
    ]);
    const { attempts } = listRecord(createMemoryShelf(new Map(entries)));
    expect(attempts.map(({ id }) => id)).toEqual(['21', '12', '03']);
  });

  it('keeps aside what cannot be read, and goes on', () => {
    const shelf = createMemoryShelf(
      new Map([
        [`${ATTEMPT}broken`, '{"half'],
        [`${PLAN}newer`, '{"format":2}'],
        [`${ATTEMPT}good`, encodeAttempt(realisticAttempt('good'))],
      ]),
    );
    const { attempts, unreadable } = listRecord(shelf);
    expect(attempts.map(({ id }) => id)).toEqual(['good']);
    expect(unreadable).toEqual([
      { key: `${ATTEMPT}broken`, text: '{"half', problem: 'not-json' },
      { key: `${PLAN}newer`, text: '{"format":2}', problem: 'newer-format' },
    ]);
  });

  it('shows every entry of this site, also what is no part of the record', () => {
    const shelf = createMemoryShelf(new Map([['service-mirror:read:six-needs', '1']]));
    const [entry] = listEntries(shelf);
    expect(entry && readEntry(entry)).toEqual({ is: 'other' });
    expect(listRecord(shelf)).toEqual({ attempts: [], plans: [], looks: [], unreadable: [] });
  });
});

describe('the overview', () => {
  it('shows the record anew after every action', () => {
    const shelf = createMemoryShelf(new Map([[`${ATTEMPT}good`, encodeAttempt(realisticAttempt('good'))]]));
    const overview = createOverview(shelf);
    expect(overview.$listing.get().attempts).toHaveLength(1);
    expect(overview.removeAttempts(['good']).gone).toBe(true);
    expect(overview.$listing.get().attempts).toEqual([]);
  });

  it('follows what another tab changes', () => {
    const entries = new Map<string, string>();
    const tell: (() => void)[] = [];
    const shelf = createMemoryShelf(entries);
    const overview = createOverview({
      ...shelf,
      onChange: (listener) => {
        tell.push(() => listener(null));
        return () => {};
      },
    });
    entries.set(`${ATTEMPT}good`, encodeAttempt(realisticAttempt('good')));
    for (const each of tell) each();
    expect(overview.$listing.get().attempts).toHaveLength(1);
    expect(overview.$entries.get()).toHaveLength(1);
  });
});

describe('a long record', () => {
  const long = () => {
    const finished = Array.from({ length: 100 }, (_, n) => {
      const time = new Date(Date.UTC(2020, 0, n + 1)).toISOString();
      return { ...realisticAttempt(`done-${n}`), saved: time, finished: time };
    });
    const { finished: _, result: __, ...begun } = realisticAttempt('begun');
    const entries = [...finished, begun].map(
      (attempt) => [ATTEMPT + attempt.id, encodeAttempt(attempt)] as const,
    );
    const work: (() => void)[] = [];
    const shelf = createMemoryShelf(new Map(entries));
    return { shelf, work, overview: createOverview(shelf, (each) => work.push(each)) };
  };

  it('shows at once what is not finished and the latest, and all of it as it goes on', () => {
    const { shelf, work, overview } = long();
    const { attempts } = overview.$listing.get();
    expect(attempts.some(({ id }) => id === 'begun')).toBe(true);
    expect(attempts.filter(({ finished }) => finished)[0]?.id).toBe('done-99');
    expect(attempts.length).toBeLessThan(50);
    expect(overview.$whole.get()).toBe(false);
    for (let next = work.shift(); next; next = work.shift()) next();
    expect(overview.$whole.get()).toBe(true);
    expect(overview.$listing.get()).toEqual(listRecord(shelf));
  });

  it('is read to its end at once where all of it is needed, and then no more', () => {
    const { shelf, work, overview } = long();
    expect(overview.whole()).toEqual(listRecord(shelf));
    const listing = overview.$listing.get();
    for (let next = work.shift(); next; next = work.shift()) next();
    expect(overview.$listing.get()).toBe(listing);
  });

  it('misses nothing that another tab did meanwhile', () => {
    const { shelf, work, overview } = long();
    overview.removeAttempts(['done-0', 'done-99']);
    for (let next = work.shift(); next; next = work.shift()) next();
    expect(overview.$listing.get()).toEqual(listRecord(shelf));
    expect(overview.$listing.get().attempts).toHaveLength(99);
  });
});
