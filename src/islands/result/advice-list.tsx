import type { VNode } from 'preact';
import { adviceFor } from '../../quiz/advice.ts';
import { AdviceText } from './advice-text.tsx';
import { dimensionOf, type PartProps, wordOf } from './part.ts';

/** The advice for every measured dimension, to be opened one at a time. */
export function AdviceList({ scoring, words, result }: PartProps): VNode | null {
  const entries = result.dimensions.flatMap((dimension) => {
    const advice = adviceFor(scoring, dimension);
    return advice ? [{ dimension, advice }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <section class="result-part">
      <h3>{words.advice}</h3>
      <p>{words.adviceLater}</p>
      {entries.map(({ dimension, advice }) => (
        <details key={dimension.id} class="advice-entry">
          <summary>
            {dimensionOf(scoring, dimension.id)?.label}:{' '}
            <span class="mine">{wordOf(scoring, dimension)}</span>
            {dimension.direction && `, ${words.direction[dimension.direction]}`}
          </summary>
          <AdviceText advice={advice} words={words} />
        </details>
      ))}
    </section>
  );
}
