import type { VNode } from 'preact';
import type { Band } from '../../quiz/quiz.ts';

/** Whose value a dot is: the reader's, the customer's, another side's of a pair, or what a check found. */
export type DotShape = 'self' | 'customer' | 'side' | 'known';

export interface Dot {
  shape: DotShape;
  /** A value 0–4. */
  value: number;
}

const WIDTH = 208;
const EDGE = 6;
/** Points of the 0–4 scale to units of the drawing. */
const across = (value: number) => EDGE + (value / 4) * (WIDTH - 2 * EDGE);

/** A circle, a diamond, an empty square or an empty triangle around (x, 8). */
function Mark({ shape, x }: { shape: DotShape; x: number }): VNode {
  const name = `dot-${shape}`;
  switch (shape) {
    case 'customer':
      return <path class={name} d={`M${x} 2L${x + 6} 8L${x} 14L${x - 6} 8Z`} />;
    case 'side':
      return <rect class={name} x={x - 4.5} y="3.5" width="9" height="9" />;
    case 'known':
      return <path class={name} d={`M${x} 2.5L${x + 5.5} 12.5H${x - 5.5}Z`} />;
    default:
      return <circle class={name} cx={x} cy="8" r="5" />;
  }
}

/** The sign beside a word that says whose dot it is. */
export function DotSign({ shape }: { shape: DotShape }): VNode {
  return (
    <svg class="dot-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Mark shape={shape} x={8} />
    </svg>
  );
}

/**
 * Dots on the 0–4 line, around the first a grey bar of one step either way (instruments R3). The words
 * beside it say the same, so it is hidden from assistive technology.
 */
export function DotRow({ dots, bands }: { dots: Dot[]; bands: Band[] }): VNode {
  const first = dots[0]?.value ?? 0;
  const from = across(Math.max(0, first - 1));
  const to = across(Math.min(4, first + 1));
  return (
    <svg class="dot-row" viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <path class="dot-line" d={`M${across(0)} 8H${across(4)}`} />
      {bands.slice(1).map(({ id, from: cut }) => (
        <path key={id} class="dot-tick" d={`M${across(cut)} 5V11`} />
      ))}
      <rect class="dot-band" x={from} y="5" width={to - from} height="6" rx="3" />
      {dots.map(({ shape, value }) => (
        <Mark key={shape} shape={shape} x={across(value)} />
      ))}
    </svg>
  );
}
