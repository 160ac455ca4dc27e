import type { Link, Paragraph, Table, Text } from 'mdast';
import { bareAddress } from './markdown.ts';
import type { Fault } from './mender.ts';

/** The line below the head of a table, with a sign for each column. */
const BELOW_HEAD = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;
const ROW = /^\|.*\|$/;

function columnsOf(row: string): number {
  return row
    .replaceAll('\\|', '')
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

/** A table that is none to the parser, so that its signs would stand in the page. */
export function tableFaults(node: Paragraph, text: string, offset: number): Fault[] {
  const lines = text.slice(offset, node.position?.end.offset).split('\n');
  const rows = lines.map((line) => line.trim());
  const below = rows.findIndex((row, at) => row.includes('|') && BELOW_HEAD.test(row) && at > 0);
  const head = below > 0 ? below - 1 : rows.findIndex((row) => ROW.test(row));
  const [row = '', dashes = ''] = rows.slice(Math.max(0, head));
  if (head < 0 || !row.includes('|')) return [];
  const start = offset + lines.slice(0, head).join('\n').length + (head > 0 ? 1 : 0);
  const remedy = `below the head write a line with dashes for each column: |${'---|'.repeat(columnsOf(row))}`;
  if (below < 0) return [{ offset: start, problem: 'this row stands in no table', remedy }];
  const [has, wants] = [columnsOf(dashes), columnsOf(row)];
  const at = start + (lines[head]?.length ?? 0) + 1;
  const problem = `this table has ${wants} columns in its head, and ${has} in the line below it`;
  return [{ offset: at, problem, remedy }];
}

/** Rows of a table with more cells than its head has columns: the parser lets the last ones fall. */
export function rowFaults(node: Table, text: string, offset: number): Fault[] {
  const [head = '', below = '', ...rows] = text.slice(offset, node.position?.end.offset).split('\n');
  const has = columnsOf(head.trim());
  let start = offset + head.length + below.length + 2;
  return rows.flatMap((row) => {
    const at = start;
    start += row.length + 1;
    // Of a table in a quotation each line begins with its sign.
    const wants = columnsOf(row.replace(/^[\s>]+/, '').trim());
    if (wants <= has) return [];
    const problem = `this row has ${wants} cells, and its table ${has} columns`;
    return [{ offset: at, problem, remedy: 'join cells, or write \\| where the sign itself is meant.' }];
  });
}

/** A heading that is none to the parser, for want of a space after its signs. */
export function headingFaults(node: Paragraph, text: string, offset: number): Fault[] {
  const [, signs, word] = text.slice(offset, node.position?.end.offset).match(/^(#{2,6})([^\s#].*)/) ?? [];
  if (signs === undefined) return [];
  return [
    {
      offset,
      problem: 'this heading stands as text',
      remedy: `put a space after ${signs}: ${signs} ${word}`,
    },
  ];
}

const APART = /\[[^[\]]+\]\s+\([/#][^\s()]*\)|\([^()]+\)\[[/#][^\s[\]]*\]/;

/** A link to a place of the site that is none to the parser: its halves stand apart, or changed places. */
export function apartFaults(node: Text, text: string, offset: number): Fault[] {
  const found = APART.exec(text.slice(offset, node.position?.end.offset));
  if (!found) return [];
  const remedy = 'write [words](address), with nothing between the two.';
  return [{ offset: offset + found.index, problem: `"${found[0]}" is no link yet`, remedy }];
}

/** An address without words, which the parser made a link of. */
export function bareAddressFaults({ url }: Link, text: string, offset: number): Fault[] {
  if (text[offset] === '[') return [];
  return [{ offset, ...bareAddress(url) }];
}
