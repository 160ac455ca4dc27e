/** The middle of some numbers and how far they spread. */
export interface Spread {
  median: number;
  min: number;
  max: number;
  of: number;
}

/** @throws RangeError when there are no numbers */
export function spreadOf(numbers: readonly number[]): Spread {
  if (numbers.length === 0) throw new RangeError('No numbers have no median.');
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? 0;
  const half = (sorted.length - 1) / 2;
  const median = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1), of: sorted.length };
}

/** A value of a site with so many guides. */
export interface Point {
  guides: number;
  value: number;
}

/** What each added guide costs: between the smallest site and a site. Undefined for the smallest itself. */
export function slopeTo(points: readonly Point[], guides: number): number | undefined {
  const sorted = points.toSorted((a, b) => a.guides - b.guides);
  const first = sorted[0];
  const last = sorted.find((point) => point.guides === guides);
  if (!first || !last || first === last) return undefined;
  return (last.value - first.value) / (last.guides - first.guides);
}
