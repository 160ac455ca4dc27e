import type { Finding } from './finding.ts';

/** A file as it was read: finds the line and column of an offset. */
export class SourceText {
  readonly path: string;
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** A finding at an offset of the text (UTF-16 units from 0). */
  finding(offset: number, problem: string, remedy: string): Finding {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.#starts.findLastIndex((start) => start <= at);
    const start = this.#starts[line] ?? 0;
    const end = this.#starts[line + 1] ?? this.text.length + 1;
    const text = this.text.slice(start, end - 1).replace(/\r$/, '');
    return { file: this.path, line: line + 1, column: at - start + 1, text, problem, remedy };
  }
}
