import type { AssessmentResult, AxisLack, DimensionResult, NextLevel, Result } from '../quiz/attempt.ts';
import { checkResults } from './attempt-codec.ts';
import { byId, type Check, count, fields, id, listOf, maybe, oneOf, shape, time, upTo } from './check.ts';
import { text, truth } from './check-words.ts';

// A dimension is stored as a line of cells: "empathy 4 3 1 8/3 usual". "-" is an empty cell; empty
// cells at the end are left off, and so is `by` when it is the reader.
const COLUMNS = 'id asked answered cannotSay mean band direction by certainty beside'.split(
  ' ',
) as (keyof DimensionResult)[];
const EMPTY = '-';

/** A mean with many decimals, as the fraction that it is. */
function packMean(mean: number | undefined, answered: number): string | number | undefined {
  const sum = Math.round((mean ?? 0) * answered);
  return String(mean).length > 6 && sum / answered === mean ? `${sum}/${answered}` : mean;
}

function packDimension({ mean, by, beside, ...rest }: DimensionResult): string {
  const pack = (value: number | undefined) => packMean(value, rest.answered);
  const sides = Object.entries(beside ?? {}).map(([side, value]) => `${side}=${pack(value)}`);
  const cells: { [Column in keyof DimensionResult]?: unknown } = {
    ...rest,
    mean: pack(mean),
    by: by === 'self' ? undefined : by,
    beside: sides.join() || undefined,
  };
  return COLUMNS.map((column) => cells[column] ?? EMPTY)
    .join(' ')
    .replace(/( -)+$/, '');
}

const whole: Check<number> = (cell) => count(Number(cell));

const mean: Check<number> = (cell) => {
  const [sum, answered = 1] = String(cell).split('/').map(Number);
  return upTo(4)(Number(sum) / answered);
};

const sides: Check<Record<string, number>> = (cell) =>
  byId(mean)(
    Object.fromEntries(
      text(400)(cell)
        .split(',')
        .map((pair) => pair.split('=')),
    ),
  );

const dimension = shape<DimensionResult>({
  id,
  asked: whole,
  answered: whole,
  cannotSay: whole,
  mean: maybe(mean),
  band: maybe(id),
  direction: maybe(oneOf('too-little', 'too-much')),
  by: (cell) => oneOf('self', 'customer')(cell ?? 'self'),
  certainty: maybe(id),
  beside: maybe(sides),
});

const line: Check<DimensionResult> = (value) => {
  const cells = text(1000)(value).split(' ');
  const filled = COLUMNS.map((column, place) => [column, cells[place]]).filter(([, cell]) => cell !== EMPTY);
  return dimension(Object.fromEntries(filled));
};

/** A list that is not stored when it is empty. */
const list =
  <T>(item: Check<T>): Check<T[]> =>
  (value) =>
    listOf(item)(value ?? []);

const lack = { id, open: list(id), unknown: list(id) };

const assessment = shape<AssessmentResult>({
  purpose: oneOf('assessment'),
  level: maybe(shape({ id, label: text(200), conditional: truth })),
  gates: list(shape({ gate: id, rule: id, outcome: oneOf('tripped', 'conditional') })),
  caps: list(id),
  reached: maybe(id),
  next: maybe(
    shape<NextLevel>({
      ...lack,
      id: maybe(id),
      axes: maybe(
        listOf(shape<AxisLack>({ axis: oneOf('across', 'up'), open: list(id), unknown: list(id) })),
      ),
      customer: maybe(oneOf(true)),
    }),
  ),
  dimensions: list(line),
  tallies: maybe(listOf(shape({ ...lack, held: list(id) }))),
  flags: maybe(listOf(id)),
  known: maybe(shape({ check: id, value: upTo(4), finished: time })),
  certainty: maybe(id),
  contribution: list(id),
  first: maybe((value) =>
    'gate' in fields(value) ? shape({ gate: id, rule: id })(value) : shape({ dimension: id })(value),
  ),
  strengths: list(id),
});

/** The stored form of a result: rows for dimensions, no empty lists. Loses nothing. */
export function packResult(result: Result): unknown {
  if (result.purpose === 'check') return checkResults.pack(result);
  const short = Object.entries({ ...result, dimensions: result.dimensions.map(packDimension) });
  return Object.fromEntries(short.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}

/** Reads a stored, untrusted result; throws when its shape is wrong. */
export const unpackResult: Check<Result> = (value) => checkResults.unpack(value) ?? assessment(value);
