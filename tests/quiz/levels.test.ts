// The four rules of levels, worked out by hand on made-up quizzes of two questions a dimension.
import { describe, expect, test } from 'vitest';
import { reaches } from '../../src/quiz/dimensions.ts';
import { rungsAbove } from '../../src/quiz/levels/index.ts';
import { tallyIn } from '../../src/quiz/levels/rule.ts';
import type { Levels, QuadrantLevels } from '../../src/quiz/scoring.ts';
import { at, type MadeUp, madeUp, score, scoredBy } from './made-up.ts';

const step = (id: string) => ({ id, label: id, means: '' });
const one = { a: {}, b: {}, c: {} };
const level = (result: ReturnType<typeof score>) => result.level?.id;
const always = (dimension: string, band: string) => [{ anyDimension: [dimension], band: [band] }];
const cap = (id: string, atMost: string, dimension: string) => ({
  id,
  atMost,
  when: always(dimension, 'low'),
  because: '',
  lift: '',
});

describe('mean', () => {
  const quiz = madeUp({
    dimensions: one,
    levels: {
      rule: 'mean',
      of: ['a', 'b'],
      steps: [
        { ...step('building'), from: 0 },
        { ...step('working'), from: 2.5 },
        { ...step('shared'), from: 3.5, needs: 'customer' },
      ],
    },
    caps: [cap('c-low', 'building', 'c')],
  });

  test.each([
    [{ a: 2, b: 2 }, 'building'],
    [{ a: 2, b: 3 }, 'working'],
    [{ a: 4, b: 4 }, 'working'],
  ] as const)('%j is %s: the mean decides, and the highest needs the customer', (values, wanted) => {
    expect(level(score(quiz, at(values)))).toBe(wanted);
  });

  test('the next level lacks the dimensions below it, and no others', () => {
    expect(score(quiz, at({ a: 1, b: 3, c: 4 })).next).toEqual({ id: 'working', open: ['a'], unknown: [] });
  });

  test('at the highest that the reader alone can reach, it lacks the customer', () => {
    expect(score(quiz, at({ a: 4, b: 4 })).next).toEqual({
      id: 'shared',
      open: [],
      unknown: [],
      customer: true,
    });
  });

  test('with the customer’s answers on all that counts there is nothing above', () => {
    const result = score(quiz, at({ a: 0, b: 0 }), { customer: at({ a: 4, b: 3 }) });
    expect(level(result)).toBe('shared');
    expect(result.next).toBeUndefined();
  });

  test('a customer who answered for one of two does not lead there', () => {
    const result = score(quiz, at({ a: 4, b: 4 }), { customer: at({ a: 4 }) });
    expect(level(result)).toBe('working');
  });

  test('without a measured dimension there is no level, and that dimension is named', () => {
    const result = score(quiz, at({ a: 4, b: null }));
    expect(result.level).toBeUndefined();
    expect(result.next).toEqual({ id: 'building', open: [], unknown: ['b'] });
  });

  test('a cap lowers it, and the level that the answers reach is kept', () => {
    const result = score(quiz, at({ a: 4, b: 4, c: 0 }));
    expect(result).toMatchObject({ level: { id: 'building' }, reached: 'working', caps: ['c-low'] });
    expect(score(quiz, at({ a: 4, b: 4, c: 2 })).reached).toBeUndefined();
  });

  describe('a cap', () => {
    const both = madeUp({
      dimensions: one,
      levels: quiz.scoring?.levels ?? { rule: 'mean', of: [], steps: [] },
      caps: [cap('to-building', 'building', 'c'), cap('to-working', 'working', 'a')],
    });
    const customer = (values: Parameters<typeof at>[0]) => score(both, {}, { customer: at(values) });

    test('that holds the level down is told', () => {
      expect(customer({ a: 4, b: 4, c: 1 })).toMatchObject({
        caps: ['to-building'],
        reached: 'shared',
        next: { id: 'shared', open: [], unknown: [] },
      });
    });

    test('that changes nothing is not told', () => {
      const { caps, level } = customer({ a: 1, b: 4, c: 4 });
      expect(level?.id).toBe('working');
      expect(caps).toEqual([]);
    });

    test('above a lower one is not told: without it the level would be the same', () => {
      const lower = scoredBy(both, { bands: [{ id: 'low', label: '', from: 0 }] });
      const result = score(lower, {}, { customer: at({ a: 4, b: 4, c: 4 }) });
      expect(result).toMatchObject({ caps: ['to-building'], level: { id: 'building' }, reached: 'shared' });
      // Lifting it leads as far as the other allows.
      expect(result.next?.id).toBe('working');
    });

    test('is not told where too little is known for a level', () => {
      expect(customer({ a: 4, c: 0 })).toMatchObject({ caps: [] });
    });
  });

  test('a mean that binary fractions leave a hair below a cut-off reaches it', () => {
    expect(reaches(4 - 0.1 - 0.1 - 0.1, 3.7)).toBe(true);
    expect(4 - 0.1 - 0.1 - 0.1).toBeLessThan(3.7);
    expect(reaches(3.699, 3.7)).toBe(false);
  });
});

describe('count', () => {
  const quiz = madeUp({
    dimensions: one,
    tallies: [{ id: 'held', label: '', of: ['a', 'b', 'c'], from: 3 }],
    levels: {
      rule: 'count',
      tally: 'held',
      steps: [
        { ...step('mortal'), from: 0 },
        { ...step('better'), from: 2 },
        { ...step('best'), from: 3, needs: 'customer' },
      ],
    },
  });

  test.each([
    [{ a: 2, b: 2, c: 2 }, 'mortal'],
    [{ a: 3, b: 2, c: 2 }, 'mortal'],
    [{ a: 3, b: 4, c: 2 }, 'better'],
    [{ a: 4, b: 4, c: 4 }, 'better'],
  ] as const)('%j is %s: as many as are held decide', (values, wanted) => {
    expect(level(score(quiz, at(values)))).toBe(wanted);
  });

  test('what is held, open and not known is told apart', () => {
    const result = score(quiz, at({ a: 3, b: 2, c: null }));
    expect(result.tallies).toEqual([{ id: 'held', held: ['a'], open: ['b'], unknown: ['c'] }]);
    expect(result.next).toEqual({ id: 'better', open: ['b'], unknown: ['c'] });
  });

  test('one measured dimension is enough for a level, none is not', () => {
    expect(level(score(quiz, at({ a: 0 })))).toBe('mortal');
    expect(score(quiz, {}).level).toBeUndefined();
  });

  test('the customer’s answers on all that is counted lead to the highest', () => {
    const result = score(quiz, {}, { customer: at({ a: 4, b: 3, c: 3 }) });
    expect(level(result)).toBe('best');
  });
});

describe('ladder', () => {
  const quiz = madeUp({
    dimensions: { a: {}, b: {}, c: {}, d: {} },
    tallies: [
      { id: 'basics', label: '', of: ['a', 'b'], from: 2 },
      { id: 'good', label: '', of: ['c'], from: 3 },
      { id: 'awesome', label: '', of: ['d'], from: 4 },
    ],
    levels: {
      rule: 'ladder',
      steps: [
        { ...step('first-things'), by: 'gate' },
        step('ground'),
        { ...step('basic'), tally: 'basics' },
        { ...step('solid'), tally: 'good' },
        { ...step('top'), tally: 'awesome', needs: 'customer' },
      ],
    },
  });

  test.each([
    [{ a: 1, b: 4, c: 4, d: 4 }, 'ground'],
    [{ a: 2, b: 2, c: 2, d: 4 }, 'basic'],
    [{ a: 2, b: 2, c: 3, d: 0 }, 'solid'],
    [{ a: 4, b: 4, c: 4, d: 4 }, 'solid'],
  ] as const)('%j is %s: a rung counts only with all below it', (values, wanted) => {
    expect(level(score(quiz, at(values)))).toBe(wanted);
  });

  test('a dimension that is not known blocks like one that is open, and is named so', () => {
    const result = score(quiz, at({ a: 4, b: null, c: 4, d: 4 }));
    expect(level(result)).toBe('ground');
    expect(result.next).toEqual({ id: 'basic', open: [], unknown: ['b'] });
  });

  test('the first open rung is where to begin, though another dimension is lower', () => {
    const result = score(quiz, at({ a: 2, b: 1, c: 4, d: 0 }));
    expect(result.first).toEqual({ dimension: 'b' });
    expect(result.next?.open).toEqual(['b']);
  });

  test('where the next rung is only not known, the lowest of all is where to begin', () => {
    expect(score(quiz, at({ a: 4, b: null, c: 3, d: 0 })).first).toEqual({ dimension: 'd' });
  });

  test('one open and one not known block together', () => {
    const result = score(quiz, at({ a: 1, b: null, c: 4, d: 4 }));
    expect(level(result)).toBe('ground');
    expect(result.next).toEqual({ id: 'basic', open: ['a'], unknown: ['b'] });
  });

  test('below its lowest step there is nothing, and a gate’s step is not reached by climbing', () => {
    const climb = quiz.scoring?.levels;
    if (climb?.rule !== 'ladder') throw new Error('it is a ladder');
    const of = (...ids: string[]) =>
      scoredBy(quiz, { levels: { ...climb, steps: climb.steps.filter(({ id }) => ids.includes(id)) } });
    expect(score(of('basic', 'solid'), at({ a: 1, b: 4, c: 4 })).level).toBeUndefined();
    expect(score(of('first-things', 'basic'), at({ a: 1, b: 4, c: 4 })).level).toBeUndefined();
    expect(score(of('basic', 'solid'), at({ a: 2, b: 2, c: 4 })).level?.id).toBe('solid');
  });

  test('without any dimension of the first rung there is no level', () => {
    const result = score(quiz, at({ c: 4, d: 4 }));
    expect(result.level).toBeUndefined();
    expect(result.next).toEqual({ id: 'ground', open: [], unknown: ['a', 'b'] });
  });

  test('the customer has to have answered on every rung up to the one that needs it', () => {
    const all = at({ a: 4, b: 4, c: 4, d: 4 });
    expect(level(score(quiz, all, { customer: at({ c: 4, d: 4 }) }))).toBe('solid');
    expect(level(score(quiz, all, { customer: at({ a: 4, b: 4, c: 4 }) }))).toBe('solid');
    expect(level(score(quiz, all, { customer: all }))).toBe('top');
  });

  test('a rung in the middle needs the customer on those up to it, and on none above', () => {
    const levels: Levels = {
      rule: 'ladder',
      steps: [
        step('ground'),
        { ...step('basic'), tally: 'basics' },
        { ...step('solid'), tally: 'good', needs: 'customer' },
        { ...step('top'), tally: 'awesome' },
      ],
    };
    const middle = scoredBy(quiz, { levels });
    const all = at({ a: 4, b: 4, c: 4, d: 0 });
    expect(level(score(middle, all, { customer: at({ a: 4, b: 4, c: 4 }) }))).toBe('solid');
    expect(level(score(middle, all, { customer: at({ a: 4, b: 4 }) }))).toBe('basic');
  });
});

describe('quadrant', () => {
  const levels: QuadrantLevels = {
    rule: 'quadrant',
    across: { label: 'Practice', of: ['a'], from: 2.5, low: 'low', high: 'high' },
    up: { label: 'Room', of: ['b', 'c'], from: 2.5, low: 'little', high: 'much' },
    steps: [
      { ...step('drift'), across: 'low', up: 'high' },
      { ...step('led'), across: 'low', up: 'low' },
      { ...step('holding-out'), across: 'high', up: 'low' },
      { ...step('supported'), across: 'high', up: 'high', needs: 'customer' },
    ],
  };
  const quiz = madeUp({ dimensions: one, levels, caps: [cap('b-low', 'led', 'b')] });

  test.each([
    [{ a: 2, b: 3, c: 3 }, 'drift'],
    [{ a: 2, b: 2, c: 2 }, 'led'],
    [{ a: 3, b: 2, c: 2 }, 'holding-out'],
  ] as const)('%j is %s: each axis is high or low', (values, wanted) => {
    expect(level(score(quiz, at(values)))).toBe(wanted);
  });

  test('an axis is the mean of its dimensions', () => {
    expect(level(score(quiz, at({ a: 0, b: 2, c: 3 })))).toBe('drift');
  });

  test('a place that needs the customer is not reached without: the level below it stands', () => {
    const result = score(quiz, at({ a: 4, b: 4, c: 4 }));
    expect(level(result)).toBe('holding-out');
    expect(result.next).toEqual({ id: 'supported', open: [], unknown: [], customer: true });
  });

  test('with the customer’s answers on both axes it is, and nothing stands above it', () => {
    const result = score(quiz, {}, { customer: at({ a: 3, b: 3, c: 3 }) });
    expect(level(result)).toBe('supported');
    expect(result.next).toBeUndefined();
    const half = score(quiz, at({ a: 3, b: 3, c: 3 }), { customer: at({ b: 3, c: 3 }) });
    expect(level(half)).toBe('holding-out');
  });

  test('a gate’s step is no place, wherever it stands', () => {
    const [first, ...others] = levels.steps;
    if (!first) throw new Error('there are steps');
    const steps = [first, { ...step('gated'), by: 'gate' as const }, ...others];
    const gated = madeUp({ dimensions: one, levels: { ...levels, steps } });
    expect(score(gated, {}).level).toBeUndefined();
    expect(level(score(gated, at({ a: 1, b: 1, c: 1 })))).toBe('led');
  });

  test('what is lacking are the low dimensions of an axis that is low', () => {
    expect(score(quiz, at({ a: 3, b: 2, c: 2 })).next?.open).toEqual(['b', 'c']);
    expect(score(quiz, at({ a: 1, b: 2, c: 4 })).next?.open).toEqual(['a']);
  });

  test('with both axes low no single place comes next, and each axis is told', () => {
    const order = ['low low', 'high low', 'low high', 'high high'].map((place) => {
      const [across, up] = place.split(' ') as ('low' | 'high')[];
      return { ...step(place.replace(' ', '-')), ...(across && { across }), ...(up && { up }) };
    });
    const other = madeUp({ dimensions: one, levels: { ...levels, steps: order } });
    const { next } = score(other, at({ a: 1, b: 1, c: 1 }));
    expect(next?.id).toBeUndefined();
    expect(next?.axes?.map(({ axis }) => axis)).toEqual(['across', 'up']);
  });

  test('two axes that look at one dimension from two sides name it once', () => {
    const steps = levels.steps.map(({ needs: _, ...rest }) => rest);
    const both = madeUp({
      dimensions: one,
      levels: { ...levels, steps, up: { ...levels.across, label: '' } },
    });
    expect(score(both, at({ a: 1 })).next?.open).toEqual(['a']);
  });

  test('a cap can lower it and cannot lift it', () => {
    expect(level(score(quiz, at({ a: 4, b: 0, c: 4 })))).toBe('led');
    expect(level(score(quiz, at({ a: 0, b: 1, c: 4 })))).toBe('drift');
  });

  test('an axis that is not wholly measured gives no level', () => {
    const result = score(quiz, at({ a: 4, b: 4 }));
    expect(result.level).toBeUndefined();
    expect(result.next).toEqual({
      open: [],
      unknown: ['c'],
      axes: [{ axis: 'up', open: [], unknown: ['c'] }],
    });
  });

  test('with an axis not known nothing is said of the other, though it is low', () => {
    const { next } = score(quiz, at({ a: 0, b: 0 }));
    expect(next).toEqual({ open: [], unknown: ['c'], axes: [{ axis: 'up', open: [], unknown: ['c'] }] });
  });

  test('with one axis low the next place is where both are high, wherever it stands in the list', () => {
    expect(score(quiz, at({ a: 2, b: 3, c: 3 })).next).toEqual({
      id: 'supported',
      open: ['a'],
      unknown: [],
      axes: [{ axis: 'across', open: ['a'], unknown: [] }],
      customer: true,
    });
  });

  test('with both low there is no single next place, and each axis tells what it lacks', () => {
    expect(score(quiz, at({ a: 2, b: 2, c: 2 })).next).toEqual({
      open: ['a', 'b', 'c'],
      unknown: [],
      axes: [
        { axis: 'across', open: ['a'], unknown: [] },
        { axis: 'up', open: ['b', 'c'], unknown: [] },
      ],
    });
  });

  test('two axes on the same dimension name it once, and once for each axis', () => {
    const same: QuadrantLevels = { ...levels, up: { ...levels.up, of: ['a'] } };
    const { next } = score(madeUp({ dimensions: { a: {} }, levels: same }), at({ a: 1 }));
    expect(next?.open).toEqual(['a']);
    expect(next?.axes?.map(({ open }) => open)).toEqual([['a'], ['a']]);
  });

  test('under a cap the next place is the one that is reached without it', () => {
    const { next, reached } = score(quiz, at({ a: 4, b: 0, c: 4 }));
    expect(reached).toBe('holding-out');
    expect(next).toEqual({ id: 'holding-out', open: [], unknown: [] });
  });
});

describe('a step that needs the customer', () => {
  const shared = { ...step('shared'), needs: 'customer' as const };

  test('does not fall back on a gate’s step', () => {
    const steps = [
      { ...step('gated'), by: 'gate' as const },
      { ...shared, from: 0 },
    ];
    const result = score(
      madeUp({ dimensions: one, levels: { rule: 'mean', of: ['a'], steps } }),
      at({ a: 4 }),
    );
    expect(result.level).toBeUndefined();
    expect(result.next).toEqual({ id: 'shared', open: [], unknown: [], customer: true });
  });

  test('is not reached where it rests on nothing that the customer could have answered', () => {
    const tallies = [{ id: 't', label: '', of: ['a'], from: 3 }];
    const steps = [shared, { ...step('held'), tally: 't' }];
    const result = score(
      madeUp({ dimensions: one, levels: { rule: 'ladder', steps }, tallies }),
      at({ a: 1 }),
    );
    expect(result.level).toBeUndefined();
  });
});

test('only a ladder has rungs, and of those only the next', () => {
  const tallies = [
    { id: 't', held: ['a'], open: [], unknown: [] },
    { id: 'u', held: [], open: ['b', 'c'], unknown: ['d'] },
    { id: 'v', held: [], open: ['e'], unknown: [] },
  ];
  const ladder = (...ids: string[]): Levels => ({
    rule: 'ladder',
    steps: [step('ground'), ...ids.map((id) => ({ ...step(id), tally: id }))],
  });
  expect(rungsAbove(ladder('t', 'u', 'v'), tallies)).toEqual(['b', 'c']);
  expect(rungsAbove(ladder('t'), tallies)).toEqual([]);
  expect(rungsAbove({ rule: 'mean', of: ['a'], steps: [] }, tallies)).toEqual([]);
});

test('a tally that is not there holds nothing', () => {
  expect(tallyIn({ dimensions: [], tallies: [] }, 't')).toEqual({ id: 't', held: [], open: [], unknown: [] });
});

test('a gate comes before every rule', () => {
  const gate = {
    id: 'first',
    label: '',
    dimension: 'a',
    level: 'first-things',
    trips: [
      {
        id: 'a-low',
        when: always('a', 'low'),
        because: '',
        lift: '',
        do: '',
        ask: '',
        plan: { if: '', then: '' },
        read: { href: '/', title: '' },
      },
    ],
    conditional: [],
  };
  const made: MadeUp = {
    dimensions: one,
    gates: [gate],
    tallies: [{ id: 't', label: '', of: ['b'], from: 3 }],
    levels: {
      rule: 'count',
      tally: 't',
      steps: [
        { ...step('first-things'), by: 'gate' },
        { ...step('open'), from: 0 },
        { ...step('held'), from: 1 },
      ],
    },
  };
  const tripped = score(madeUp(made), at({ a: 1, b: 4 }));
  expect(tripped).toMatchObject({
    level: { id: 'first-things' },
    reached: 'held',
    first: { gate: 'first', rule: 'a-low' },
    next: { id: 'held', open: [], unknown: [] },
  });
  expect(level(score(madeUp(made), at({ a: 2, b: 4 })))).toBe('held');
});
