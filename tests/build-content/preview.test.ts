import { describe, expect, test } from 'vitest';
import { Preview } from '../../src/build/preview/search.ts';
import { wayTo } from '../../src/build/preview/shorten.ts';
import { madeUp } from '../quiz/made-up.ts';
import { gradings, quizCalled } from '../quiz/support.ts';

const quiz = quizCalled('partnership');
const preview = new Preview(quiz, gradings);
const reached = preview.search();
const namesOf = (kind: string) =>
  reached.filter(({ target }) => target.kind === kind).map(({ target }) => target.name);

describe('the preview of the partnership assessment', () => {
  test('reaches every level, rule and piece of advice', () => {
    expect(reached.filter(({ sitting }) => !sitting).map(({ target }) => target.name)).toEqual([]);
    expect(namesOf('level')).toEqual(['put-it-right-first', 'building', 'working', 'interactive']);
    expect(namesOf('trip')).toHaveLength(4);
    expect(namesOf('condition')).toHaveLength(3);
    expect(namesOf('cap')).toEqual(['needs', 'preconditions']);
    expect(namesOf('advice')).toHaveLength(80);
  });

  test('the answers it names lead there', () => {
    for (const { target, sitting } of reached) {
      const result = sitting && preview.score(sitting);
      expect(result && target.isHit(result)).toBe(true);
    }
  });

  test('is the same each time', () => {
    expect(new Preview(quiz, gradings).search().map(({ sitting }) => sitting)).toEqual(
      reached.map(({ sitting }) => sitting),
    );
  });

  test('tells a level that the reader alone can reach in few words, and without the customer', () => {
    const working = reached.find(({ target }) => target.name === 'working');
    const way = working && wayTo(preview, working);
    expect(way?.customer).toBeUndefined();
    expect(way?.self.except.length).toBeLessThan(4);
  });

  test('tells the level that needs the customer with the customer’s answers', () => {
    const interactive = reached.find(({ target }) => target.name === 'interactive');
    expect(interactive && wayTo(preview, interactive)?.customer).toBeDefined();
  });
});

test('what no answers lead to is told as not reached', () => {
  const impossible = madeUp({
    dimensions: { a: {} },
    levels: { rule: 'mean', of: ['a'], steps: [{ id: 'any', label: '', means: '', from: 0 }] },
    flags: [
      {
        id: 'never',
        says: '',
        when: [
          { any: ['a-1'], answered: ['none'] },
          { any: ['a-1'], answered: ['all'] },
        ],
      },
    ],
  });
  const [any, never] = new Preview(impossible, gradings).search();
  expect(any?.sitting).toBeDefined();
  expect(never).toMatchObject({ target: { kind: 'flag', name: 'never' } });
  expect(never?.sitting).toBeUndefined();
});
