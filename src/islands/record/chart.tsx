import { scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { VNode } from 'preact';
import type { Perspective } from '../../quiz/quiz.ts';

/** One sitting in the drawing of a dimension. */
export interface Dot {
  id: string;
  /** 0–4; undefined when it was not measured. */
  mean: number | undefined;
  by: Perspective;
  /** How the reader rates it by now, looking back; 0–4. */
  looked: number | undefined;
  /** The questions changed since the sitting before. */
  broken: boolean;
}

const WIDTH = 240;
const HEIGHT = 56;
const EDGE = 7;
/** Points of the 0–4 scale to units of the drawing; the top is the best. */
const up = (mean: number) => HEIGHT - EDGE - (mean / 4) * (HEIGHT - 2 * EDGE);

const shapes = {
  self: symbol(symbolCircle, 60)() ?? '',
  customer: symbol(symbolDiamond, 60)() ?? '',
  looked: symbol(symbolSquare, 60)() ?? '',
};

interface ChartProps {
  dots: readonly Dot[];
  /** Where the bands of the dimension begin, 0–4. */
  cuts: readonly number[];
  label: string;
}

/**
 * Sittings in time order: dots on the 0–4 scale, each with a bar of one step either way (instruments R3),
 * joined by a line that breaks where the questions changed. The table beside says the same.
 */
export function Chart({ dots, cuts, label }: ChartProps): VNode {
  const place = scalePoint(
    dots.map(({ id }) => id),
    [EDGE + 4, WIDTH - EDGE - 4],
  );
  const across = (id: string) => place(id) ?? 0;
  const path = line<Dot>()
    .defined(({ mean }) => mean !== undefined)
    .x(({ id }) => across(id))
    .y(({ mean = 0 }) => up(mean));
  // A new stretch begins with every change of the questions.
  const stretches: Dot[][] = [];
  for (const dot of dots) {
    if (dot.broken || stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(dot);
  }
  return (
    <svg class="trend-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, ...cuts, 4].map((cut) => (
        <path key={cut} class="dot-tick" d={`M0 ${up(cut)}H${WIDTH}`} />
      ))}
      {dots.map((dot, index) => {
        const x = across(dot.id);
        const before = dots[index - 1];
        const middle = before ? (across(before.id) + x) / 2 : 0;
        return (
          <g key={dot.id}>
            {dot.broken && (
              <path class="trend-break" d={`M${middle - 2} 0V${HEIGHT}M${middle + 2} 0V${HEIGHT}`} />
            )}
            {dot.mean !== undefined && (
              <path
                class="trend-band"
                d={`M${x} ${up(Math.min(4, dot.mean + 1))}V${up(Math.max(0, dot.mean - 1))}`}
              />
            )}
          </g>
        );
      })}
      {stretches.map((stretch) => (
        <path key={stretch[0]?.id} class="trend-line" d={path(stretch) ?? ''} />
      ))}
      {dots.map((dot) => (
        <g key={dot.id} transform={`translate(${across(dot.id)} 0)`}>
          {dot.looked !== undefined && (
            <path class="trend-looked" d={shapes.looked} transform={`translate(0 ${up(dot.looked)})`} />
          )}
          {dot.mean !== undefined && (
            <path
              class={dot.by === 'customer' ? 'dot-customer' : 'dot-self'}
              d={shapes[dot.by]}
              transform={`translate(0 ${up(dot.mean)})`}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
