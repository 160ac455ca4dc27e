import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asAsked } from '../../src/quiz/asked.ts';
import { canShuffle, inOrderOf, shuffled } from '../../src/quiz/shuffle.ts';
import { quizCalled } from './support.ts';

const anySeed = fc.string();

describe('an order that follows from a seed', () => {
  test('has every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), anySeed, (items, seed) => {
        expect(shuffled(items, seed).sort()).toEqual([...items].sort());
      }),
    );
  });

  test('is the same for the same seed, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), anySeed, (items, seed) => {
        const before = [...items];
        expect(shuffled(items, seed)).toEqual(shuffled(items, seed));
        expect(items).toEqual(before);
      }),
    );
  });

  test('brings every item to every place about as often', () => {
    const letters = ['a', 'b', 'c', 'd'];
    const seen = new Map<string, number>();
    for (let n = 0; n < 2400; n++) {
      for (const [place, letter] of shuffled(letters, `seed${n.toString(32)}`).entries())
        seen.set(letter + place, (seen.get(letter + place) ?? 0) + 1);
    }
    // 600 each; six standard deviations are 127.
    for (const letter of letters)
      for (const place of letters.keys())
        expect(Math.abs((seen.get(letter + place) ?? 0) - 600)).toBeLessThan(127);
  });
});

describe('a question in the order of a sitting', () => {
  const question = {
    id: 'which',
    kind: 'match',
    text: 'Which?',
    shuffle: true,
    rows: ['one', 'two', 'three', 'four', 'five', 'six'],
    answers: ['a', 'b', 'c', 'd', 'e', 'f'],
    buckets: ['left', 'right'],
  };

  test('has its rows and answers shuffled, each by itself, and nothing else', () => {
    const orders = Array.from({ length: 20 }, (_, n) =>
      inOrderOf(question, `seed-${n}`),
    ) as (typeof question)[];
    for (const order of orders) {
      expect(order.buckets).toEqual(question.buckets);
      expect({ ...order, rows: [...order.rows].sort(), answers: [...order.answers].sort() }).toEqual({
        ...question,
        rows: [...question.rows].sort(),
      });
    }
    const places = (list: string[], of: string[]) => list.map((each) => of.indexOf(each)).join();
    const together = orders.filter(
      ({ rows, answers }) => places(rows, question.rows) === places(answers, question.answers),
    );
    expect(together.length).toBeLessThan(5);
  });

  test('stays as the author wrote it without "shuffle"', () => {
    const { shuffle: _, ...plain } = question;
    expect(inOrderOf(plain, 'seed')).toBe(plain);
  });
});

describe('a quiz as an attempt asks it', () => {
  const quiz = quizCalled('six-needs-check');
  const ids = quiz.questions.map(({ id }) => id);

  test('asks only what is to be asked again, in the order of the quiz', () => {
    const asks = [ids[4] ?? '', ids[1] ?? '', 'no-such-question'];
    expect(asAsked(quiz, { asks }).questions.map(({ id }) => id)).toEqual([ids[1], ids[4]]);
  });

  test('puts nothing in order without a seed', () => {
    const inOrder = () => {
      throw new Error('not asked for');
    };
    expect(asAsked(quiz, {}, inOrder)).toEqual(quiz);
  });
});

test.each(['options', 'reasons', 'rows', 'items', 'answers'])(
  '%s of a question can be put in another order',
  (list) => {
    const items = Array.from({ length: 12 }, (_, at) => ({ id: `i${at}` }));
    const question = { id: 'one', kind: 'made-up', text: 'Which?', shuffle: true, [list]: items };
    expect(canShuffle(question)).toBe(true);
    const put: Record<string, unknown> = { ...inOrderOf(question, 'a seed') };
    expect(put[list]).not.toEqual(items);
    expect(put[list]).toEqual(expect.arrayContaining(items));
  },
);

test('a question that offers nothing cannot be put in another order', () => {
  expect(canShuffle({ id: 'one', kind: 'number', text: 'How many?', scenes: [] })).toBe(false);
});
