import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { labelsOf, type PartProps } from './part.ts';

/** How many dimensions of each tally are held, and which. */
export function Tallies({ scoring, words, result }: PartProps): VNode | null {
  const counted = scoring.tallies.flatMap((tally) => {
    const read = result.tallies?.find(({ id }) => id === tally.id);
    return read ? [{ tally, read }] : [];
  });
  if (counted.length === 0) return null;
  return (
    <section class="result-part">
      <h3>{words.tallies}</h3>
      <dl class="tallies">
        {counted.map(({ tally, read }) => {
          const all = read.held.length + read.open.length + read.unknown.length;
          return (
            <div key={tally.id}>
              <dt>{tally.label}:</dt>
              <dd class="mine">{fill(tally.says ?? words.tallySays, { held: read.held.length, all })}</dd>
              {(['held', 'open', 'unknown'] as const).map((state) =>
                read[state].length > 0 ? (
                  <dd key={state}>
                    {fill(words.tallyList[state], { dimensions: labelsOf(scoring, read[state]) })}
                  </dd>
                ) : null,
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
