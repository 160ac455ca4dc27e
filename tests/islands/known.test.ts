import { describe, expect, test } from 'vitest';
import { knownOf } from '../../src/islands/result/known.ts';
import type { Quiz } from '../../src/quiz/quiz.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { madeUp } from '../quiz/made-up.ts';
import { createRecord } from '../record/open-record.ts';
import { tools } from '../record/samples.ts';

const quiz: Quiz = madeUp({
  dimensions: { a: {} },
  levels: { rule: 'mean', of: ['a'], steps: [{ id: 'any', label: '', means: '', from: 0 }] },
  knowing: {
    check: 'tea-check',
    read: { href: '/quizzes/tea-check/', title: 'Tea' },
    dimension: 'a',
    means: '',
  },
});

/** A shelf with attempts at checks, one after another; without credit, not finished. */
function shelfWith(...attempts: [check: string, credit?: Record<string, number>][]) {
  const shelf = createMemoryShelf();
  const record = createRecord({ shelf, ...tools() });
  for (const [check, credit] of attempts) {
    const started = record.start({ id: check, version: 1 }, 'full');
    const { attempt } = record.respond(started, 'one', { kind: 'single', value: 'x' });
    if (credit) record.finish(attempt, { purpose: 'check', credit });
  }
  return shelf;
}

describe('what the linked check came to', () => {
  test('is the share right × 4 of the latest finished attempt', () => {
    const shelf = shelfWith(['tea-check', { one: 0, two: 0 }], ['tea-check', { one: 1, two: 0.5 }]);
    expect(knownOf(quiz, shelf)).toMatchObject({ check: 'tea-check', value: 3 });
  });

  test('passes over an attempt that asked again only for what was not right', () => {
    const shelf = createMemoryShelf();
    const record = createRecord({ shelf, ...tools() });
    const tea = { id: 'tea-check', version: 1 };
    const whole = record.finish(record.start(tea, 'full'), { purpose: 'check', credit: { one: 1, two: 0 } });
    const part = record.start(tea, 'full', { of: whole.attempt.id, asks: ['two'] });
    record.finish(part, { purpose: 'check', credit: { two: 1 } });
    expect(knownOf(quiz, shelf)).toMatchObject({ value: 2 });
  });

  test('is unknown without a finished attempt at that check', () => {
    expect(knownOf(quiz, shelfWith())).toBeUndefined();
    expect(knownOf(quiz, shelfWith(['tea-check'], ['other-check', { one: 1 }]))).toBeUndefined();
  });

  test('is unknown where nothing of it was scored, or the quiz links none', () => {
    expect(knownOf(quiz, shelfWith(['tea-check', {}]))).toBeUndefined();
    const { scoring: _, ...plain } = quiz;
    expect(knownOf(plain, shelfWith(['tea-check', { one: 1 }]))).toBeUndefined();
  });
});
