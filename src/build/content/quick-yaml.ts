// YAML as authors write it nearly always, read without the place of anything: in a twentieth of the time.

/** Thrown inside this file only: this is for the exact reader. */
class Unsure extends Error {}

interface Line {
  indent: number;
  /** Without its indentation. */
  text: string;
}

/** Anything but letters, marks and plain spaces: tabs, other spaces and line ends, signs of control, halves of signs. */
const UNSEEN =
  /[^\n\x20-\x7e\xa1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\uf900-\ufefe\uff00-\uffef]/;
const SKIPPED = /^(?:#|$)/;
const KEY = /^(?!(?:null|true|false)\b)([a-z][a-z0-9-]*):(?: +|$)/i;
/** What a text without quotes does not begin with: these signs mean something. */
const SIGN = /^[\s?:,[\]{}#&*!|>'"%@`~+.-]/;
const QUOTED = /^(?:'((?:[^']|'')*)'|"([^"\\]*)")/;
const BLOCK = /^([|>])(-?)$/;
/** Numbers of other sorts. */
const RARE = /^(?:0[ox]|[\d.]+e)[\da-f+-]*$/i;

function unsure(): never {
  throw new Unsure();
}

/** A text without quotes, or what else such a word means. */
function plain(word: string): unknown {
  if (word === '' || SIGN.test(word) || word.includes(': ') || word.includes(' #') || word.endsWith(':'))
    return unsure();
  if (/^\d/.test(word)) {
    if (RARE.test(word)) return unsure();
    return /^\d+(?:\.\d*)?$/.test(word) ? Number(word) : word;
  }
  if (word.length > 5) return word;
  if (/^null$/i.test(word)) return unsure();
  if (/^(?:[Tt]rue|TRUE)$/.test(word)) return true;
  return /^(?:[Ff]alse|FALSE)$/.test(word) ? false : word;
}

/** A list or a map between brackets, on one line. */
class Flow {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  read(): unknown {
    const value = this.#value();
    return this.#rest === '' ? value : unsure();
  }

  #take(pattern: RegExp): RegExpMatchArray | undefined {
    const match = this.#rest.match(pattern);
    if (!match) return undefined;
    this.#rest = this.#rest.slice(match[0].length);
    return match;
  }

  #value(): unknown {
    if (this.#take(/^\[ */)) return this.#items(/^\] */, () => this.#value());
    if (this.#take(/^\{ */)) {
      const map: Record<string, unknown> = {};
      this.#items(/^\} */, () => put(map, this.#take(KEY)?.[1], this.#value()));
      return map;
    }
    const quoted = this.#take(QUOTED);
    const [word = ''] = quoted ?? this.#take(/^[^,[\]{}]+/) ?? [];
    if (quoted) this.#take(/^ +/);
    return quoted ? unquoted(quoted) : plain(word.trimEnd());
  }

  #items(close: RegExp, read: () => unknown): unknown[] {
    const items: unknown[] = [];
    while (items.length > 0 ? this.#take(/^, */) : !this.#take(close)) {
      items.push(read());
      if (this.#take(close)) return items;
    }
    return items.length > 0 ? unsure() : items;
  }
}

function put(map: Record<string, unknown>, key: string | undefined, value: unknown): void {
  if (key === undefined || Object.hasOwn(map, key)) unsure();
  else map[key] = value;
}

function unquoted([, single, double = '']: RegExpMatchArray): string {
  return single === undefined ? double : single.replaceAll("''", "'");
}

class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n').map((line) => {
      const text = line.trimStart();
      return { indent: line.length - text.length, text };
    });
  }

  read(): unknown {
    const value = this.#block(this.#next()?.indent ?? unsure());
    return this.#next() ? unsure() : value;
  }

  /** The next line in which something stands. */
  #next(): Line | undefined {
    while (SKIPPED.test(this.#lines[this.#at]?.text ?? 'end')) this.#at += 1;
    return this.#lines[this.#at];
  }

  /** The entries at an indentation, all of a list or all of a map. */
  #block(indent: number): unknown {
    const isList = this.#next()?.text.startsWith('- ') ?? false;
    const list: unknown[] = [];
    const map: Record<string, unknown> = {};
    for (let line = this.#next(); line?.indent === indent; line = this.#next()) {
      if (line.text.startsWith('- ') !== isList) unsure();
      if (isList) list.push(this.#entry(line));
      else {
        const [whole = '', key] = line.text.match(KEY) ?? [];
        this.#at += 1;
        put(map, key, this.#value(line.text.slice(whole.length), indent));
      }
    }
    return isList ? list : map;
  }

  #entry(line: Line): unknown {
    const text = line.text.slice(1).trimStart();
    if (!KEY.test(text)) {
      this.#at += 1;
      return this.#value(text, line.indent);
    }
    // A map that begins behind the dash: as if it began on a line of its own.
    const inside = { indent: line.indent + line.text.length - text.length, text };
    this.#lines[this.#at] = inside;
    return this.#block(inside.indent);
  }

  /** What stands behind a key or a dash, or below it. `indent`: of that key or dash. */
  #value(written: string, indent: number): unknown {
    const text = written.trimEnd();
    const block = text.match(BLOCK);
    if (block) return this.#text(indent, block[1] === '>', block[2] === '-');
    const below = this.#next();
    const deeper = below !== undefined && below.indent > indent;
    if (text === '') return deeper ? this.#block(below.indent) : unsure();
    // It goes on below.
    if (deeper) unsure();
    if (/^[[{]/.test(text)) return new Flow(text).read();
    const quoted = text.match(QUOTED);
    if (!quoted) return plain(text);
    return quoted[0] === text ? unquoted(quoted) : unsure();
  }

  /** A text over several lines. */
  #text(indent: number, folded: boolean, stripped: boolean): string {
    const inside = this.#lines[this.#at]?.indent ?? 0;
    const lines: string[] = [];
    for (let line = this.#lines[this.#at]; line; line = this.#lines[++this.#at]) {
      if (line.text !== '' && line.indent < inside) break;
      // Spaces that nobody sees would count.
      if (line.text === '' ? line.indent > 0 : folded && (line.indent > inside || line.text.endsWith(' ')))
        unsure();
      lines.push(line.text === '' ? '' : ' '.repeat(line.indent - inside) + line.text);
    }
    const end = this.#lines[this.#at];
    if (inside <= indent || lines[0] === '' || (end && end.indent > indent)) unsure();
    const text = lines.join('\n').replace(/\n+$/, '');
    const whole = folded ? text.replace(/(\S)\n(?=\S)/g, '$1 ').replace(/\n(\n+)/g, '$1') : text;
    return stripped ? whole : `${whole}\n`;
  }
}

/**
 * Reads YAML in its most usual form.
 *
 * @returns what stands in it; undefined for all that the exact reader may read in another way, or find fault with
 */
export function quickYaml(text: string): unknown {
  if (UNSEEN.test(text) || !text.endsWith('\n')) return undefined;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}
