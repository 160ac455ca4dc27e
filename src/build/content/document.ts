import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Finding } from './finding.ts';
import { quickYaml } from './quick-yaml.ts';
import { SourceText } from './source-text.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Keys and list places from the top of a YAML document to a value in it. */
export type Path = readonly (string | number)[];

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

interface Place {
  key: unknown;
  value: unknown;
}

function child(node: unknown, step: string | number): Place | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: undefined, value };
  }
  return isMap(node) ? node.items.find((item) => keyText(item.key) === String(step)) : undefined;
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error' });
}

/** A YAML document with the place of everything in it. Reading one never throws. */
export class YamlFile {
  readonly source: SourceText;
  /** What stands in it as plain values; undefined when it cannot be read. */
  readonly data: unknown;
  /** What is wrong with it as YAML, whatever it is to say. */
  readonly findings: Finding[];
  readonly #part: { start: number; end: number };
  /**
   * With the place of everything. It weighs twenty times its text, and only faults need it: it is read when
   * they do, let go, and read again. Undefined when it cannot be read.
   */
  #held: { document?: WeakRef<Document> } | undefined;

  /**
   * @param source the file
   * @param part where in the file the YAML stands, for front matter; otherwise all of it
   */
  constructor(
    source: SourceText,
    part: { start: number; end: number } = { start: 0, end: source.text.length },
  ) {
    this.source = source;
    this.#part = part;
    const text = source.text.slice(part.start, part.end);
    this.data = quickYaml(text);
    this.findings = [];
    if (this.data !== undefined) {
      this.#held = {};
      return;
    }
    try {
      const document = parse(text);
      const faults = yamlFaults(document, text);
      this.findings = faults.map(({ at, problem, remedy }) =>
        source.finding(at + part.start, problem, remedy),
      );
      this.#held = { document: new WeakRef(document) };
      if (faults.every(({ harmless }) => harmless)) this.data = document.toJS();
    } catch {
      // Only nesting so deep that it exhausts the stack comes here.
      this.findings = [source.finding(part.start, 'this cannot be read', 'use fewer levels of nesting.')];
    }
  }

  /** A finding at a value; where the path ends in a missing key, at the first key of what lacks it. */
  at(path: Path, problem: string, remedy: string, near = ''): Finding {
    const { key, value, missing } = this.#trace(path);
    const first = missing && isMap(value) ? value.items[0]?.key : undefined;
    const empty = isScalar(value) && value.value === null;
    return this.source.finding(this.#offsetOf(first ?? ((empty && key) || value), near), problem, remedy);
  }

  /** A finding at the last key of the path. */
  atKey(path: Path, problem: string, remedy: string): Finding {
    const { key, value } = this.#trace(path);
    return this.source.finding(this.#offsetOf(key ?? value), problem, remedy);
  }

  /** A single value as it is written in the file, with its quotes; empty for a list or a map. */
  written(path: Path): string {
    const { value, missing } = this.#trace(path);
    return !missing && isScalar(value) ? (value.source ?? '') : '';
  }

  /** Calls back for every text in the document; `offset` finds some words of it in the file. */
  eachText(see: (text: string, offset: (near: string) => number) => void): void {
    const document = this.#document();
    if (!document) return;
    visit(document, {
      Scalar: (place, { value, range }) => {
        if (place !== 'key' && typeof value === 'string') see(value, (near) => this.#within(range, near));
      },
    });
  }

  /** Undefined when it cannot be read. */
  #document(): Document | undefined {
    if (!this.#held) return undefined;
    const document =
      this.#held.document?.deref() ?? parse(this.source.text.slice(this.#part.start, this.#part.end));
    this.#held.document = new WeakRef(document);
    return document;
  }

  #within(range: readonly [number, number, number] | null | undefined, near: string): number {
    const [start = 0, end = start] = range ?? [];
    const from = this.#part.start + start;
    const found = near === '' ? -1 : this.source.text.slice(from, this.#part.start + end).indexOf(near);
    return found < 0 ? from : from + found;
  }

  #offsetOf(node: unknown, near = ''): number {
    return this.#within(isNode(node) ? node.range : null, near);
  }

  /** Goes down the path as far as it leads. */
  #trace(path: Path): Place & { missing: boolean } {
    let place: Place = { key: undefined, value: this.#document()?.contents };
    for (const step of path) {
      const next = child(place.value, step);
      if (!next) return { ...place, missing: true };
      place = next;
    }
    return { ...place, missing: false };
  }
}

/** Reads a whole file as YAML. */
export function readYaml(path: string, text: string): YamlFile {
  return new YamlFile(new SourceText(path, text));
}
