import type { VNode } from 'preact';
import type { Band, Perspective } from '../../quiz/quiz.ts';

const WIDTH = 208;
const EDGE = 4;
/** Points of the 0–4 scale to units of the drawing. */
const across = (value: number) => EDGE + (value / 4) * (WIDTH - 2 * EDGE);

/**
 * A dot on the 0–4 line with a grey bar of one step either way (instruments R3). The customer's is a
 * diamond. The words beside it say the same, so it is hidden from assistive technology.
 */
export function DotRow({ mean, bands, by }: { mean: number; bands: Band[]; by: Perspective }): VNode {
  const from = across(Math.max(0, mean - 1));
  const to = across(Math.min(4, mean + 1));
  const x = across(mean);
  return (
    <svg class="dot-row" viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <path class="dot-line" d={`M${across(0)} 8H${across(4)}`} />
      {bands.slice(1).map(({ id, from: cut }) => (
        <path key={id} class="dot-tick" d={`M${across(cut)} 5V11`} />
      ))}
      <rect class="dot-band" x={from} y="5" width={to - from} height="6" rx="3" />
      {by === 'customer' ? (
        <path class="dot-customer" d={`M${x} 2L${x + 6} 8L${x} 14L${x - 6} 8Z`} />
      ) : (
        <circle class="dot-self" cx={x} cy="8" r="5" />
      )}
    </svg>
  );
}
