/** A dash or a key that begins something in a line, by its column from 0. */
interface Beginning {
  column: number;
  dash: boolean;
}

const BEGINNINGS = /^( *)((?:- +)*)((?:-|[^\s#"'{[\]}>|&*!%@`,-][^:]*|"[^"]*"|'[^']*'):?)?(?=\s|$)/;
/** A text that is written on the lines below. */
const FOLDED = /(?:^|[:-] +)[|>][+-]?\d?[+-]?\s*$/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The dashes and the key with which a line begins; none where it goes on with a text. */
export function beginningsOf(line: string): Beginning[] {
  const [, spaces = '', dashes = '', rest = ''] = line.match(BEGINNINGS) ?? [];
  const found = [...dashes.matchAll(/-/g)].map(({ index }) => ({
    column: spaces.length + index,
    dash: true,
  }));
  const column = spaces.length + dashes.length;
  if (rest === '-') return [...found, { column, dash: true }];
  return rest.endsWith(':') ? [...found, { column, dash: false }] : found;
}

/** Where the lists and maps stand that have begun in some lines and are still open behind them. */
function openBehind(lines: readonly string[]): Beginning[] {
  let open: Beginning[] = [];
  let text = Infinity;
  for (const line of lines) {
    if (line.trim() === '' || indentOf(line) > text) continue;
    const begun = beginningsOf(line);
    const [first, last] = [begun[0], begun.at(-1)];
    if (first) open = [...open.filter(({ column }) => column < first.column), ...begun];
    text = FOLDED.test(line) ? (last?.column ?? 0) : Infinity;
  }
  return open;
}

/**
 * The columns in which a line would have to begin, when it begins in another; undefined when it does not
 * begin anything, or begins where it may.
 */
export function wrongIndent(
  line: string,
  above: readonly string[],
): { column: number; wanted: number[] } | undefined {
  const [first] = beginningsOf(line);
  if (!first) return undefined;
  const open = openBehind(above);
  const columns = open.filter(({ dash }) => dash === first.dash).map(({ column }) => column);
  if (columns.length === 0 || columns.includes(first.column)) return undefined;
  const off = (column: number) => Math.abs(column - first.column);
  const least = Math.min(...columns.map(off));
  return { column: first.column, wanted: columns.filter((column) => off(column) === least) };
}
