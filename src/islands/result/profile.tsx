import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import type { DimensionResult } from '../../quiz/attempt.ts';
import { DotRow } from './dot-row.tsx';
import { dimensionOf, type PartProps, wordOf } from './part.ts';

/**
 * All dimensions in one table: a word, a dot with its band of one step, and how much was answered.
 *
 * The roles are spelled out because a phone lays the rows out as blocks, which makes browsers forget them.
 */
export function Profile({ scoring, words, result }: PartProps): VNode {
  const decides = (id: string) =>
    result.gates.some(
      ({ gate, outcome }) =>
        outcome === 'tripped' && scoring.gates.some((one) => one.id === gate && one.dimension === id),
    );
  const marks = ({ id, direction, by }: DimensionResult) =>
    [
      decides(id) && words.gateShort,
      direction && words.direction[direction],
      by === 'customer' && words.byCustomer,
      result.contribution.includes(id) && words.pickedShort,
    ].filter(Boolean);
  return (
    <section class="result-part result-profile">
      <h3>{words.profile}</h3>
      <p>
        {fill(words.profileHow, {
          low: scoring.bands[0]?.label ?? '',
          high: scoring.bands.at(-1)?.label ?? '',
        })}
      </p>
      <table class="profile" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.columns.dimension}
            </th>
            <th scope="col" role="columnheader">
              {words.columns.word}
            </th>
            <th scope="col" role="columnheader">
              {words.columns.answered}
            </th>
          </tr>
        </thead>
        {scoring.groups.map((group) => (
          <tbody role="rowgroup" key={group.id}>
            <tr class="profile-group" role="row">
              <th scope="rowgroup" role="rowheader" colSpan={3}>
                {group.label}
              </th>
            </tr>
            {result.dimensions
              .filter(({ id }) => dimensionOf(scoring, id)?.group === group.id)
              .map((dimension) => (
                <tr role="row" key={dimension.id}>
                  <th scope="row" role="rowheader">
                    {dimensionOf(scoring, dimension.id)?.label}
                  </th>
                  <td role="cell">
                    <span class={dimension.band ? 'mine' : 'open'}>
                      {wordOf(scoring, dimension, result) ?? words.notEnough}
                    </span>
                    {marks(dimension).map((mark) => (
                      <span class="mark" key={mark}>
                        {mark}
                      </span>
                    ))}
                    {dimension.mean !== undefined && (
                      <DotRow mean={dimension.mean} bands={scoring.bands} by={dimension.by} />
                    )}
                  </td>
                  <td role="cell" class="coverage">
                    {fill(words.coverage, { answered: dimension.answered, asked: dimension.asked })}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
