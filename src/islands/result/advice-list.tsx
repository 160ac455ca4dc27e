import type { VNode } from 'preact';
import { adviceFor, firstAdvice } from '../../quiz/advice.ts';
import type { Advice } from '../../quiz/quiz.ts';
import { AdviceText } from './advice-text.tsx';
import { dimensionOf, type PartProps, wordOf } from './part.ts';

/** The advice for every measured dimension, to be opened one at a time. */
export function AdviceList({
  scoring,
  words,
  result,
  onTake,
}: PartProps & { onTake: (advice: Advice) => void }): VNode | null {
  const entries = result.dimensions.flatMap((dimension) => {
    const gate = scoring.gates.find((one) => one.dimension === dimension.id);
    // While a gate decides, its own advice stands in place of the band's.
    const decides = result.first && 'gate' in result.first && result.first.gate === gate?.id;
    const advice = decides ? firstAdvice(scoring, result) : adviceFor(scoring, dimension);
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
            <span class="mine">{wordOf(scoring, dimension, result)}</span>
            {dimension.direction && `, ${words.direction[dimension.direction]}`}
          </summary>
          <AdviceText advice={advice} words={words} />
          <p class="advice-take">
            <button type="button" class="button-quiet" onClick={() => onTake({ ...advice })}>
              {words.planTake}
            </button>
          </p>
        </details>
      ))}
    </section>
  );
}
