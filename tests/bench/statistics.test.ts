import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slopeTo, spreadOf } from '../../bench/results/statistics.ts';

test('the median is the middle of an odd number, and between the two middle ones of an even number', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, of: 3 });
  expect(spreadOf([4, 1, 2, 3])).toMatchObject({ median: 2.5 });
});

test('nothing has no median', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('the median lies within the range, in whatever order the numbers come', () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: 0, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (list) => {
      const { median, min, max } = spreadOf(list);
      expect(median).toBeGreaterThanOrEqual(min);
      expect(median).toBeLessThanOrEqual(max);
      expect(spreadOf(list.toReversed()).median).toBe(median);
    }),
  );
});

test('an added guide costs the difference to the smallest site by the number added', () => {
  const points = [
    { guides: 100, value: 1500 },
    { guides: 5, value: 550 },
    { guides: 1000, value: 10_500 },
  ];
  expect(slopeTo(points, 100)).toBe(10);
  expect(slopeTo(points, 1000)).toBe(10);
  expect(slopeTo(points, 5)).toBeUndefined();
  expect(slopeTo(points, 5000)).toBeUndefined();
});

test('a straight line has its slope wherever it is taken', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 2, max: 5000 }), (slope, guides) => {
      const line = (at: number) => ({ guides: at, value: 7 + slope * at });
      expect(slopeTo([line(1), line(guides)], guides)).toBeCloseTo(slope, 6);
    }),
  );
});
