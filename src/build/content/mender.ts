import { PIECES } from './pieces.ts';
import { unknownTag } from './unknown-tag.ts';

/** Something wrong in a text, at an offset of it (UTF-16 units from 0). */
export interface Fault {
  offset: number;
  problem: string;
  remedy: string;
}

/** A tag up to its end; a greater-than sign in quotes does not end it. */
const TAG = /<(?:"[^"]*"|'[^']*'|[^<>"'])*>/y;

const LESS = 'write &lt; if the sign itself is meant.';

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, Math.max(0, text.length - 1));
}

function atLess(rest: string): Omit<Fault, 'offset'> {
  const [, email] = rest.match(/^<([^\s<>@]+@[^\s<>]+)>/) ?? [];
  if (email) {
    return {
      problem: 'an address in pointed brackets cannot stand in a guide',
      remedy: `write [${email}](mailto:${email}).`,
    };
  }
  const [, address] = rest.match(/^<(https?:[^\s<>]+)>/) ?? [];
  if (address) {
    return {
      problem: 'an address in pointed brackets cannot stand in a guide',
      remedy: `write [words for it](${address}).`,
    };
  }
  if (rest.startsWith('<!--')) {
    return { problem: 'a comment cannot stand in a guide', remedy: 'take it out.' };
  }
  const [, name] = rest.match(/^<\/?([A-Za-z][\w.]*)/) ?? [];
  if (name) {
    return {
      problem: `the tag <${name}> cannot be read`,
      remedy: `write each attribute as name="text", in straight quotes that are closed, and end the tag with ">". Or ${LESS}`,
    };
  }
  return { problem: 'a less-than sign begins a tag here, and none follows', remedy: LESS };
}

/** Takes the faults out one by one, since the parser stops at the first. All offsets stay as they are. */
export class Mender {
  readonly faults: Fault[] = [];
  text: string;
  /** Closing tags that are left over because the opening one was taken out, by name. */
  readonly #left = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** Takes out what the parser complains about; false when it cannot be found. */
  mend(message: string): boolean {
    const [, line = '', column = '', said = ''] = message.match(/^(\d+):(\d+): ([\s\S]*)$/) ?? [];
    if (line === '') return false;
    const offset = offsetOf(this.text, Number(line), Number(column));
    const [, closing, opening, openLine, openColumn] =
      said.match(/^Unexpected closing tag `<\/([^`]*)>`(?:.*for `<([^`]*)>` \((\d+):(\d+)\))?/) ?? [];
    if (closing !== undefined) {
      if (opening === undefined || this.#isLeft(closing)) return this.#stray(closing, offset);
      return this.#mismatch(
        { name: opening, offset: offsetOf(this.text, Number(openLine), Number(openColumn)) },
        { name: closing, offset },
      );
    }
    const [, unclosed, openedLine, openedColumn] =
      said.match(/^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)\)/) ?? [];
    if (unclosed !== undefined) {
      const at = offsetOf(this.text, Number(openedLine), Number(openedColumn));
      return this.#unclosed(unclosed, at, said.includes('before the end of'));
    }
    if (this.text[offset] === '<') return this.#malformed(offset);
    return this.#brace(offset);
  }

  #isLeft(name: string): boolean {
    return (this.#left.get(name) ?? 0) > 0;
  }

  #leave(name: string): void {
    this.#left.set(name, (this.#left.get(name) ?? 0) + 1);
  }

  #tell(offset: number, problem: string, remedy: string): void {
    this.faults.push({ offset, problem, remedy });
  }

  /** Blanks out a tag, or the one sign that is no tag. */
  #blank(offset: number): boolean {
    TAG.lastIndex = offset;
    const length = TAG.exec(this.text)?.[0].length ?? 1;
    const taken = this.text.slice(offset, offset + length);
    this.text =
      this.text.slice(0, offset) + taken.replace(/[^\r\n]/g, ' ') + this.text.slice(offset + length);
    return taken.trim() !== '';
  }

  #stray(name: string, offset: number): boolean {
    if (this.#isLeft(name)) this.#left.set(name, (this.#left.get(name) ?? 0) - 1);
    else {
      const remedy = `take it out, or write <${name}> where it begins.`;
      this.#tell(offset, `</${name}> closes a tag that was not opened`, remedy);
    }
    return this.#blank(offset);
  }

  #mismatch(open: { name: string; offset: number }, close: { name: string; offset: number }): boolean {
    if (Object.hasOwn(PIECES, open.name)) {
      const remedy = `write </${open.name}> before it, or in its place.`;
      this.#tell(close.offset, `</${close.name}> stands where <${open.name}> has to be closed`, remedy);
    } else this.#tell(open.offset, ...unknownTag(open.name));
    this.#leave(close.name);
    return this.#blank(open.offset);
  }

  #unclosed(name: string, offset: number, inParagraph: boolean): boolean {
    if (!Object.hasOwn(PIECES, name)) this.#tell(offset, ...unknownTag(name));
    else {
      const remedy =
        name === 'Quiz'
          ? 'end it with "/>": <Quiz id="…" />.'
          : inParagraph
            ? `put <${name}> and </${name}> each on a line of its own, with an empty line before and after.`
            : `write </${name}> where it ends.`;
      this.#tell(offset, `the tag <${name}> is not closed`, remedy);
    }
    this.#leave(name);
    return this.#blank(offset);
  }

  #malformed(offset: number): boolean {
    const rest = this.text.slice(offset);
    const { problem, remedy } = atLess(rest);
    this.#tell(offset, problem, remedy);
    const [, name] = rest.match(/^<([A-Za-z][\w.]*)/) ?? [];
    if (name) this.#leave(name);
    if (!rest.startsWith('<!--')) return this.#blank(offset);
    const end = rest.indexOf('-->');
    const comment = end < 0 ? rest : rest.slice(0, end + 3);
    this.text =
      this.text.slice(0, offset) +
      comment.replace(/[^\r\n]/g, ' ') +
      this.text.slice(offset + comment.length);
    return true;
  }

  /** The parser points somewhere inside the braces. */
  #brace(offset: number): boolean {
    const at = this.text.lastIndexOf('{', offset);
    if (at < 0) return false;
    const remedy = 'write \\{ if the sign itself is meant; otherwise take it out.';
    this.#tell(at, 'a brace begins code here, and a guide holds none', remedy);
    this.text = `${this.text.slice(0, at)} ${this.text.slice(at + 1)}`;
    return true;
  }
}
