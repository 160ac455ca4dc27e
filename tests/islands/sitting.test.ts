import { beforeEach, describe, expect, test } from 'vitest';
import { createSitting } from '../../src/islands/quiz/sitting.ts';
import type { Result } from '../../src/quiz/attempt.ts';
import type { Quiz } from '../../src/quiz/quiz.ts';
import { openDesk } from '../../src/record/attempts.ts';
import { wholeCodec } from '../../src/record/codec.ts';
import { createMemoryShelf, type Shelf } from '../../src/record/shelf.ts';
import { withSure } from '../../src/record/sure.ts';
import { quizCalled } from '../quiz/support.ts';

const quiz = quizCalled('partnership');
const result: Result = { purpose: 'check', credit: {} };

let shelf: Shelf;
let clock: number;

beforeEach(() => {
  shelf = createMemoryShelf();
  clock = Date.UTC(2026, 0, 1);
});

/** A page that opens the quiz: a record of its own on the shelf that all pages share. */
function openPage(form: 'full' | 'short' = 'full', of: Quiz = quiz) {
  const place = {
    shelf,
    now() {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    newId: () => `attempt${String(clock % 100000).padStart(5, 'a')}`,
  };
  return createSitting(of, form, openDesk(place, wholeCodec));
}

const nothingEarly = { early: {}, goOn: false };

describe('a sitting', () => {
  test('begun anew leaves no trace before the first answer, also when other tabs change anything', () => {
    let tell = () => {};
    const told = shelf;
    shelf = {
      ...told,
      onChange: (listener) => {
        tell = () => listener(null);
      },
    };
    const page = openPage();
    page.open(nothingEarly);
    page.startAgain({ shuffle: true });
    tell();
    expect(page.state().attempt).toBeDefined();
    expect(shelf.keys()).toEqual([]);
  });

  test('stores nothing until something is answered', () => {
    openPage().open(nothingEarly);
    expect(shelf.keys()).toEqual([]);
  });

  test('offers an unfinished attempt, and takes it up only when asked to', () => {
    const first = openPage();
    first.open(nothingEarly);
    first.answer('empathy-1', 'most');
    const second = openPage();
    second.open(nothingEarly);
    expect(second.state().attempt).toBeUndefined();
    expect(second.state().offered?.responses['empathy-1']?.value).toBe('most');
    second.goOn();
    second.answer('empathy-2', 'some');
    expect(Object.keys(second.state().attempt?.responses ?? {})).toEqual(['empathy-1', 'empathy-2']);
    expect(shelf.keys()).toHaveLength(1);
  });

  test('leaves the old attempt in the record when it starts again', () => {
    const page = openPage();
    page.open(nothingEarly);
    page.answer('empathy-1', 'most');
    page.startAgain();
    page.answer('empathy-1', 'some');
    expect(shelf.keys()).toHaveLength(2);
  });

  test('keeps an early answer and adds it to the unfinished attempt', () => {
    const first = openPage();
    first.open(nothingEarly);
    first.answer('empathy-1', 'most');
    const second = openPage();
    second.open({ early: { 'empathy-2': 'some' }, goOn: false });
    expect(Object.keys(second.state().attempt?.responses ?? {})).toEqual(['empathy-1', 'empathy-2']);
  });

  test('an early answer does not replace one whose explanation was seen', () => {
    const first = openPage();
    first.open(nothingEarly);
    first.answer('empathy-1', 'most');
    first.show('empathy-1');
    const second = openPage();
    second.open({ early: { 'empathy-1': 'all' }, goOn: true });
    expect(second.state().attempt?.responses['empathy-1']?.value).toBe('most');
  });

  test('closes with a result of the very responses it holds at that moment, once', () => {
    const page = openPage();
    page.open(nothingEarly);
    page.answer('empathy-1', 'most');
    const scored: unknown[] = [];
    const score = (responses: object) => {
      scored.push(responses);
      return result;
    };
    page.finish(score);
    page.finish(score);
    page.answer('empathy-1', 'some');
    expect(scored).toHaveLength(1);
    const { attempt, trouble } = page.state();
    expect(attempt?.responses).toEqual(scored[0]);
    expect(attempt?.finished).toBeDefined();
    expect(trouble).toBeUndefined();
  });

  test.each([
    ['an attempt that is not here', 'nosuchattempt', 'not-found'],
    ['an attempt of the other form', undefined, 'other-form'],
  ])('tells of %s', (_, id, trouble) => {
    const short = openPage('short');
    short.open(nothingEarly);
    short.answer('empathy-1', 'most');
    const page = openPage();
    page.open({ ...nothingEarly, attempt: id ?? short.state().attempt?.id ?? '' });
    expect(page.state()).toMatchObject({ ready: true, trouble });
    expect(page.state().attempt).toBeUndefined();
  });

  test('does not go on with an attempt at an earlier version, and says so', () => {
    const first = openPage();
    first.open(nothingEarly);
    first.answer('empathy-1', 'most');
    const page = openPage('full', { ...quiz, version: quiz.version + 1 });
    page.open({ early: {}, goOn: true });
    expect(page.state()).toEqual({ ready: true, trouble: 'older-version' });
  });

  test('a later sitting has an order of its own, and keeps it', () => {
    const page = openPage();
    page.open(nothingEarly);
    page.answer('empathy-1', 'most');
    expect(page.state().attempt?.seed).toBeUndefined();
    page.startAgain({ shuffle: true });
    const seed = page.state().attempt?.seed;
    expect(seed).toBeDefined();
    expect(shelf.keys()).toHaveLength(1);
    page.answer('empathy-1', 'some');
    const reloaded = openPage();
    reloaded.open({ early: {}, goOn: true });
    expect(reloaded.state().attempt?.seed).toBe(seed);
  });

  test('asked again in part, it takes answers to nothing else and leaves the first attempt as it was', () => {
    const page = openPage();
    page.open(nothingEarly);
    page.answer('empathy-1', 'most');
    page.finish(() => result);
    const first = page.state().attempt;
    page.startAgain({ of: first?.id ?? '', asks: ['empathy-2'] });
    page.answer('empathy-1', 'some');
    page.answer('empathy-2', 'some');
    const { attempt } = page.state();
    expect(attempt).toMatchObject({ of: first?.id, asks: ['empathy-2'] });
    expect(Object.keys(attempt?.responses ?? {})).toEqual(['empathy-2']);
    const review = openPage();
    review.open({ ...nothingEarly, attempt: first?.id });
    expect(review.state().attempt).toEqual(first);
  });

  test('keeps how sure the reader is beside the answers, until it is finished', () => {
    const page = openPage();
    page.open(nothingEarly);
    page.say('empathy-1', withSure('empathy-1', 'sure'));
    page.answer('empathy-1', 'most');
    page.say('empathy-2', withSure('empathy-2', 'guess'));
    page.say('empathy-1', withSure('empathy-1', 'fairly'));
    page.finish(() => result);
    page.say('empathy-1', withSure('empathy-1', 'sure'));
    expect(page.state().attempt?.sure).toEqual({ 'empathy-1': 'fairly', 'empathy-2': 'guess' });
    expect(page.state().attempt?.responses).toEqual({ 'empathy-1': { kind: 'rating', value: 'most' } });
  });

  test('takes an answer back', () => {
    const page = openPage();
    page.open(nothingEarly);
    page.answer('needs-that-matter-most', ['empathy']);
    page.answer('needs-that-matter-most', undefined);
    expect(page.state().attempt?.responses).toEqual({});
  });
});
