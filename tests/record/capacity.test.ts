import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/quiz/attempt.ts';
import { ATTEMPT } from '../../src/record/attempts.ts';
import { encodeAttempt } from '../../src/record/codec.ts';
import { newId } from '../../src/record/new-id.ts';
import { createMemoryShelf, type Shelf } from '../../src/record/shelf.ts';
import { createRecord } from './open-record.ts';
import { realisticAttempt, tools } from './samples.ts';

/** What browsers give one site: 5 MiB, of which each character, also of a key, counts at least one byte. */
const ROOM = 5 * 1024 * 1024;

describe('how much there is room for', () => {
  it('is at least 2,000 finished full attempts in 5 MiB', () => {
    const text = encodeAttempt(realisticAttempt(newId()));
    const bytes = new TextEncoder().encode(`${ATTEMPT}${newId()}${text}`).length;
    console.warn(`${bytes} bytes an attempt with its key: ${Math.floor(ROOM / bytes)} in 5 MiB`);
    expect(Math.floor(ROOM / bytes)).toBeGreaterThanOrEqual(2000);
  });
});

/** Counts what is done to a shelf. */
function counting(shelf: Shelf) {
  const done = { keys: 0, reads: 0, writes: 0, characters: 0 };
  const counted: Shelf = {
    ...shelf,
    keys: () => {
      done.keys++;
      return shelf.keys();
    },
    read: (key) => {
      done.reads++;
      return shelf.read(key);
    },
    write: (key, text) => {
      done.writes++;
      done.characters += text.length;
      return shelf.write(key, text);
    },
  };
  return { done, counted };
}

describe('saving a response', () => {
  const most: Response = { kind: 'rating', value: 'most' };
  const costWith = (attempts: number) => {
    const shelf = createMemoryShelf();
    for (let n = 0; n < attempts; n++) shelf.write(ATTEMPT + newId(), encodeAttempt(realisticAttempt()));
    const { done, counted } = counting(shelf);
    const record = createRecord({ shelf: counted, ...tools() });
    const { attempt } = record.respond(record.start({ id: 'partnership', version: 1 }, 'full'), 'one', most);
    Object.assign(done, { keys: 0, reads: 0, writes: 0, characters: 0 });
    record.respond(attempt, 'two', most);
    return done;
  };

  it('does the same to the storage with 1,000 attempts in it as with none: one write, and it never lists', () => {
    const alone = costWith(0);
    expect(costWith(1000)).toEqual(alone);
    expect(alone).toMatchObject({ writes: 1, keys: 0 });
  });
});
