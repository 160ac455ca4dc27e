import { beginningsOf, wrongEntry, wrongIndent } from './indentation.ts';

/** What an author did, at an offset of the text: the parser only says what it stumbled over, and where. */
export interface Cause {
  at: number;
  problem: string;
  remedy: string;
}

/** What the parser said. */
export interface Complaint {
  code: string;
  message: string;
  at: number;
}

/** A place in the text, with the lines around it. */
interface Spot {
  lines: readonly string[];
  /** The number of its line from 0, the line, and the offset at which that begins. */
  number: number;
  line: string;
  start: number;
}

export const QUOTES =
  'put the text in quotes, or begin it with ">-" and write it on the next line, indented.';
/** Which are part of the text: word processors put them where others were typed. */
const CURLY = 'to YAML quotes such as “ and ” are part of the text: put " at its beginning and at its end.';
const COLON = `a colon and a space inside a text end it: ${QUOTES}`;

function spotAt(text: string, at: number): Spot {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lines = text.split('\n');
  const number = text.slice(0, start).split('\n').length - 1;
  return { lines, number, line: lines[number] ?? '', start };
}

/** The next line in which anything but a comment stands. */
function below({ lines, number, line, start }: Spot): Spot | undefined {
  let next = start + line.length + 1;
  for (let n = number + 1; n < lines.length; n++) {
    const found = lines[n] ?? '';
    if (!/^\s*(?:#|$)/.test(found)) return { lines, number: n, line: found, start: next };
    next += found.length + 1;
  }
  return undefined;
}

function cause(at: number, problem: string, remedy: string): Cause {
  return { at, problem, remedy };
}

/** Signs that look like spaces, and a dash or a colon without one. */
function unseen({ line, start }: Spot): Cause | undefined {
  const tab = line.match(/^[ -]*\t/);
  if (tab) {
    const remedy = 'indent with spaces, two for each level.';
    return cause(start + tab[0].length - 1, 'a tab stands in the indentation', remedy);
  }
  const blank = line.match(/^[ -]*\u00a0|^[ -]*[\w-]+:\u00a0/);
  if (blank) {
    const problem = 'a no-break space stands where a space is needed';
    return cause(start + blank[0].length - 1, problem, 'type an ordinary space in its place.');
  }
  const stuck = line.match(/^ *-(?=[a-z{"'])/i);
  if (stuck) return cause(start + stuck[0].length - 1, 'a space is missing after this dash', 'write "- …".');
  const [head = '', key] = line.match(/^ *(?:- +)*([a-z][a-z\d-]*):(?=[^\s/])/) ?? [];
  const problem = 'a space is missing after this colon';
  return key === undefined ? undefined : cause(start + head.length - 1, problem, `write "${key}: …".`);
}

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The bracket that is still open at a place. */
function openBracket(text: string, at: number): number | undefined {
  let closed = 0;
  for (let place = at - 1; place >= 0; place--) {
    const sign = text[place] ?? '';
    if ('}]'.includes(sign)) closed++;
    else if (sign in CLOSES && closed-- === 0) return place;
  }
  return undefined;
}

/** What is wrong between braces or brackets. */
function inFlow({ code, message, at }: Complaint, text: string): Cause | undefined {
  if (/^Flow (map|sequence)/.test(message)) {
    const open = openBracket(text, at);
    if (open === undefined) return undefined;
    const sign = text[open] ?? '';
    return cause(
      open,
      `this "${sign}" is opened here and not closed`,
      `write "${CLOSES[sign]}" where it ends.`,
    );
  }
  if (/^Unexpected flow-(map|seq)-end/.test(message)) {
    const sign = text[at];
    return cause(at, `this "${sign}" closes nothing`, 'take it out, or write the sign that opens it.');
  }
  if (/^Unexpected flow-(map|seq)-start/.test(message)) {
    const sign = text[at];
    return cause(at, `a "${sign}" cannot stand in a text without quotes`, QUOTES);
  }
  if (code !== 'BLOCK_IN_FLOW') return undefined;
  const rest = text.slice(at).split('\n')[0] ?? '';
  const [, key] = rest.match(/^(?:"[^"]*"|'[^']*'|[^,}\]]*?)\s+([\w-]+):\s/) ?? [];
  if (key === undefined) return cause(at, 'a colon stands in this text', COLON);
  const remedy = `write a comma before "${key}:". If the colon belongs to the text, put the text in quotes.`;
  return cause(at, 'a comma is missing behind this, or it is text with a colon in it', remedy);
}

/** A value that is read as something else than the text it is. */
function asText({ code, at }: Complaint, { line, start }: Spot): Cause | undefined {
  const [head = '', value = ''] = line.match(/^(?: *(?:- +)*[\w-]+: +| *- +)(?=(.*))/) ?? [];
  const begin = start + head.length;
  if (head === '' || at < begin) return undefined;
  const here = line[at - start] ?? '';
  if (/[`@%]/.test(here)) return cause(at, `a text cannot begin with ${here}`, QUOTES);
  const [quote] = value;
  if (code === 'UNEXPECTED_TOKEN' && quote === "'") {
    const remedy = "write '' (two of them) for an apostrophe in it, or put the whole text in double quotes.";
    return cause(at, 'the text goes on behind its closing quote', remedy);
  }
  if (code === 'UNEXPECTED_TOKEN' && quote === '"') {
    const remedy = 'put the whole text in quotes, and write “ and ” for those in it.';
    return cause(at, 'the text goes on behind its closing quote', remedy);
  }
  const sign = value.match(/^(?:[`@%*&!|>[{]|[-?](?= ))/)?.[0];
  if (sign && !(code === 'BLOCK_AS_IMPLICIT_KEY' && '[{'.includes(sign)))
    return cause(begin, `a text cannot begin with ${sign}`, QUOTES);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !/:(?:\s|$)/.test(value)) return undefined;
  if (/^[^,:]*, *[\w-]+: .*\}\s*$/.test(value)) {
    const remedy = 'write "- {" at the beginning of the entry.';
    return cause(start + line.indexOf('- ') + 2, 'a "{" is missing before this entry', remedy);
  }
  return cause(begin, 'a colon and a space stand in this text', /^[“”‘„«]/.test(value) ? CURLY : COLON);
}

function indented({ lines, number, line, start }: Spot): Cause | undefined {
  const found = wrongIndent(line, lines.slice(0, number));
  if (!found) return undefined;
  const entry = wrongEntry(lines, number);
  const back = entry ? lines.slice(entry.number, number).join('\n').length + 1 : 0;
  const { column, wanted } = entry ? { ...entry, wanted: [entry.wanted] } : found;
  const many = (n: number) => (n === 1 ? '1 space' : `${n} spaces`);
  const problem = `this line is indented by ${many(column)}, and what it belongs with by ${wanted.join(' or ')}`;
  const remedy =
    wanted.join() === '0' ? 'take the spaces before it away.' : `indent it by ${wanted.join(' or ')} spaces.`;
  return cause(start - back + column, problem, remedy);
}

/** A line that is neither a key nor an entry of a list. */
function neither({ line, start }: Spot): Cause | undefined {
  if (line.trim() === '' || beginningsOf(line).some(({ dash }) => !dash)) return undefined;
  const [head = ''] = line.match(/^ *(?:- +)*/) ?? [];
  const rest = line.slice(head.length).trim();
  const at = start + head.length;
  const [word = ''] = rest.split(/\s/);
  const remedy = /^[a-z][a-z\d-]*$/.test(word)
    ? `if "${word}" is a key, write "${word}: …". If it goes on with the text above, indent it further than the key of that text.`
    : 'if it goes on with the text above, indent it further than the key of that text.';
  return cause(at, 'this is neither a key nor an entry of a list', remedy);
}

const OF_LINES = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
];

/** The likely cause of what the parser complains about; undefined where it is none of the common ones. */
export function causeOf(complaint: Complaint, text: string): Cause | undefined {
  if (complaint.code === 'MULTIPLE_DOCS') {
    const ends = [...text.matchAll(/^(?:---|\.\.\.)\s*$/gm)].filter(({ index }) => index <= complaint.at);
    const remedy = 'take this line out: a file is one document.';
    return cause(ends.at(-1)?.index ?? 0, 'this line ends the document, and more stands below', remedy);
  }
  const flow = inFlow(complaint, text);
  if (flow) return flow;
  const spot = spotAt(text, complaint.at);
  const next = below(spot);
  const hidden = unseen(spot) ?? (next && unseen(next));
  if (hidden && OF_LINES.includes(complaint.code)) return hidden;
  const read = asText(complaint, spot);
  if (read || !OF_LINES.includes(complaint.code)) return read;
  return indented(spot) ?? neither(spot) ?? (next && indented(next));
}
