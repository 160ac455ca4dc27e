import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import type { DimensionResult } from '../../quiz/attempt.ts';
import { bandOf } from '../../quiz/dimensions.ts';
import { type Dot, DotRow, DotSign } from './dot-row.tsx';
import { dimensionOf, type PartProps, sideLabel, wordOf } from './part.ts';

/** Words beside the word of a dimension: what decides, points somewhere, or limits what it says. */
function marksOf({ scoring, words, result }: PartProps, dimension: DimensionResult): string[] {
  const { id, direction, by } = dimension;
  const { apart, only } = dimensionOf(scoring, id) ?? {};
  const decides = result.gates.some(
    ({ gate, outcome }) =>
      outcome === 'tripped' && scoring.gates.some((one) => one.id === gate && one.dimension === id),
  );
  const grade = scoring.certainty?.grades.find((one) => one.id === dimension.certainty);
  const flagged = scoring.flags.flatMap(({ id: flag, marks, mark }) =>
    mark !== undefined && marks?.includes(id) && result.flags?.includes(flag) ? [mark] : [],
  );
  const marks = [
    decides && words.gateShort,
    direction && words.direction[direction],
    by === 'customer' && words.byCustomer,
    only && by === 'self' && words.onlyCustomer,
    result.contribution.includes(id) && words.pickedShort,
    apart && words.apartShort,
    grade && fill(words.certaintyShort, { grade: grade.label }),
    ...flagged,
  ];
  return [...new Set(marks.filter((mark) => typeof mark === 'string'))];
}

/** The dots of a dimension, and for every one but the reader's own what it says in words. */
function dotsOf({ scoring, words, result, quiz }: PartProps, dimension: DimensionResult) {
  const { id, mean, by } = dimension;
  const band = (value: number) => bandOf(value, scoring.bands)?.label ?? '';
  const sides = Object.entries(dimension.beside ?? {}).map(([side, value]) => ({
    dot: { shape: 'side', value } satisfies Dot,
    says: `${sideLabel(quiz, side)}: ${band(value)}`,
  }));
  const known = scoring.knowing?.dimension === id ? result.known : undefined;
  const knows = known && {
    dot: { shape: 'known', value: known.value } satisfies Dot,
    says: fill(words.knowing.short, { share: words.knowing.shares[Math.round(known.value)] ?? '' }),
  };
  const own: Dot[] = mean === undefined ? [] : [{ shape: by, value: mean }];
  const others = knows ? [...sides, knows] : sides;
  return { own, others };
}

/** One dimension: a word, its dots, and how much was answered. */
export function ProfileRow(props: PartProps & { dimension: DimensionResult }): VNode {
  const { scoring, words, result, quiz, dimension } = props;
  const described = dimensionOf(scoring, dimension.id);
  const { own, others } = dotsOf(props, dimension);
  const unknown = described?.only && dimension.by === 'self' ? words.states.unknown : words.notEnough;
  const hasSides = dimension.beside !== undefined;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {described?.label}
      </th>
      <td role="cell">
        {hasSides && `${sideLabel(quiz, 'me')}: `}
        <span class={dimension.band ? 'mine' : 'open'}>{wordOf(scoring, dimension, result) ?? unknown}</span>
        {marksOf(props, dimension).map((mark) => (
          <span class="mark" key={mark}>
            {mark}
          </span>
        ))}
        {own.length + others.length > 0 && (
          <DotRow dots={[...own, ...others.map(({ dot }) => dot)]} bands={scoring.bands} />
        )}
        {others.map(({ dot, says }) => (
          <span class="dot-says" key={says}>
            <DotSign shape={dot.shape} /> {says}
          </span>
        ))}
      </td>
      <td role="cell" class="coverage">
        {fill(words.coverage, { answered: dimension.answered, asked: dimension.asked })}
      </td>
    </tr>
  );
}
