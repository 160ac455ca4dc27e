/** A line of a plot. */
export interface Line {
  label: string;
  points: { x: number; y: number }[];
}

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 64;
const RIGHT = 176;
const TOP = 40;
const BOTTOM = 48;
/** Told apart by those who see no red or no green (Okabe and Ito). */
const COLOURS = ['#000000', '#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00'];

/** Powers of ten from below the smallest to above the largest. */
export function decades(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(1, high - low) + 1 }, (_, step) => 10 ** (low + step));
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const round = (value: number) => Math.round(value * 10) / 10;

/** A place on an axis whose steps are powers of ten. */
function scale(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.log10(ticks[0] ?? 1);
  const high = Math.log10(ticks.at(-1) ?? 10);
  return (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
}

/** Label places that keep their distance, each as near as it can be to where it should stand. */
function apart(places: readonly number[], distance: number): number[] {
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const free = [...places];
  for (const [at, index] of order.entries()) {
    const above = order[at - 1];
    if (above !== undefined) free[index] = Math.max(free[index] ?? 0, (free[above] ?? 0) + distance);
  }
  return free;
}

/**
 * A plot with logarithmic axes, as SVG.
 *
 * @param unit stands behind each number of the upright axis
 * @throws RangeError when there is no point, or one that has no logarithm
 */
export function plot(title: string, unit: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0 || points.some(({ x, y }) => x <= 0 || y <= 0)) {
    throw new RangeError('A plot needs points, all above zero.');
  }
  const xTicks = decades(points.map(({ x }) => x));
  const yTicks = decades(points.map(({ y }) => y));
  const x = scale(xTicks, LEFT, WIDTH - RIGHT);
  const y = scale(yTicks, HEIGHT - BOTTOM, TOP);
  const number = (value: number) => value.toLocaleString('en-GB');
  const grid = [
    ...xTicks.map(
      (tick) =>
        `<path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${x(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${number(tick)}</text>`,
    ),
    ...yTicks.map(
      (tick) =>
        `<path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${number(tick)} ${unit}</text>`,
    ),
  ];
  const ends = apart(
    lines.map((line) => y(line.points.at(-1)?.y ?? 1)),
    15,
  );
  const drawn = lines.map((line, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const path = line.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');
    const dots = line.points.map((point) => `<circle cx="${x(point.x)}" cy="${y(point.y)}" r="3"/>`).join('');
    const labelX = x(line.points.at(-1)?.x ?? 1) + 8;
    return `<g fill="${colour}"><polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<text x="${labelX}" y="${(ends[at] ?? 0) + 4}">${escaped(line.label)}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="15">${escaped(title)}</text>
<g stroke="#ccc" fill="#444" stroke-width="1">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g>
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle" fill="#444">guides</text>
${drawn.join('\n')}
</svg>
`;
}
