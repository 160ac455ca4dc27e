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

const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** Below a key without a value a list or map begins where its author likes, if only far enough in. */
function mayBegin({ column, dash }: Beginning, above: readonly string[]): boolean {
  const before = above.findLast((line) => !isBlank(line)) ?? '';
  const key = beginningsOf(before).at(-1);
  if (!key || key.dash || !/:\s*$/.test(before)) return false;
  return dash ? column >= key.column : column > key.column;
}

/**
 * The first entry of a list, where it is that which stands in a wrong column, and not the line below it:
 * the other entries stand where they fit that line.
 *
 * @param number the line that does not fit, from 0
 * @returns its line, and the columns in which its dash is and has to be
 */
export function wrongEntry(
  lines: readonly string[],
  number: number,
): { number: number; column: number; wanted: number } | undefined {
  const [key] = beginningsOf(lines[number] ?? '');
  const entry = lines.findLastIndex((line, at) => at < number && !isBlank(line));
  const [first, own] = beginningsOf(lines[entry] ?? '');
  if (!key || key.dash || !first?.dash || !own) return undefined;
  const wanted = first.column + key.column - own.column;
  const next = lines.slice(number).find((line) => {
    const [begun] = isBlank(line) ? [] : beginningsOf(line);
    return begun !== undefined && begun.column <= Math.max(wanted, 0);
  });
  const [sibling] = beginningsOf(next ?? '');
  if (!sibling?.dash || sibling.column !== wanted) return undefined;
  return { number: entry, column: first.column, wanted };
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
  if (columns.length === 0 || columns.includes(first.column) || mayBegin(first, above)) return undefined;
  const off = (column: number) => Math.abs(column - first.column);
  const least = Math.min(...columns.map(off));
  return { column: first.column, wanted: columns.filter((column) => off(column) === least) };
}
