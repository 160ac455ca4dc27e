import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { dimensionOf, type PartProps } from './part.ts';
import { ProfileRow } from './profile-row.tsx';

/**
 * All dimensions in one table: a word, a dot with its band of one step, and how much was answered.
 *
 * The roles are spelled out because a phone lays the rows out as blocks, which makes browsers forget them.
 */
export function Profile(props: PartProps): VNode {
  const { scoring, words, result } = props;
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
                <ProfileRow {...props} dimension={dimension} key={dimension.id} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
