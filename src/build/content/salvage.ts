import type { z } from 'astro/zod';
import type { Path } from './document.ts';
import { standIn } from './stand-in.ts';

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Marks an entry that was taken out, so that the others keep their places. */
const HOLE = Symbol('hole');

const ROUNDS = 3;

/** An unknown key, and the key of the same map that it was most likely meant to be. */
export interface Misspelling {
  path: readonly PropertyKey[];
  key: string;
  meant: string;
}

export interface SalvageOptions {
  /** Values for keys at the top that may be missing without harm to any rule. */
  stopgaps?: Readonly<Record<string, unknown>>;
  /** The file maps ids to entries: a fault takes the whole entry along. */
  byKey?: boolean;
}

/** Keeps of a faulty file what does fit its schema. */
export class Salvage {
  readonly #data: unknown;
  readonly #stopgaps: Readonly<Record<string, unknown>>;
  /** Of each list that lost entries, by its path: the places the others had in the file. */
  readonly #kept = new Map<string, number[]>();
  /** Of each key that was misspelt, by the path with the right one: how the file has it. */
  readonly #written = new Map<string, string>();
  readonly #lost = new Map<string, unknown[]>();
  readonly #byKey: boolean;

  constructor(data: unknown, { stopgaps = {}, byKey = false }: SalvageOptions) {
    this.#data = structuredClone(data);
    this.#stopgaps = stopgaps;
    this.#byKey = byKey;
  }

  /** Parses what is left without the faults; undefined when too little is. */
  parse<T>(
    schema: z.ZodType<T>,
    faults: readonly z.core.$ZodIssue[],
    misspelt: readonly Misspelling[],
  ): T | undefined {
    for (const each of misspelt) this.#rename(each);
    this.#fillGaps();
    let issues = faults;
    for (let round = 0; round < ROUNDS; round++) {
      for (const issue of issues) this.#takeOut(issue);
      const result = schema.safeParse(this.#withoutHoles(this.#data, []));
      if (result.success) return result.data;
      issues = result.error.issues;
    }
    return undefined;
  }

  /** The path in the file for a path in what was parsed. */
  original(path: Path): Path {
    const steps = this.#beforeHoles(path);
    return steps.map((step, place) => this.#written.get(steps.slice(0, place + 1).join('/')) ?? step);
  }

  /** What was taken out below a key of the top: entries of a list, or all of it. */
  lost(key: string): readonly unknown[] {
    return this.#lost.get(key) ?? [];
  }

  #beforeHoles(path: Path): Path {
    let steps: Path = [];
    for (const step of path) {
      const kept = this.#kept.get(steps.join('/'));
      steps = [...steps, typeof step === 'number' ? (kept?.[step] ?? step) : step];
    }
    return steps;
  }

  #rename({ path, key, meant }: Misspelling): void {
    const map = valueAt(this.#data, path);
    if (typeof map !== 'object' || map === null || Object.hasOwn(map, meant)) return;
    Reflect.set(map, meant, Reflect.get(map, key));
    Reflect.deleteProperty(map, key);
    this.#written.set([...path, meant].join('/'), key);
  }

  #fillGaps(): void {
    if (typeof this.#data !== 'object' || this.#data === null || Array.isArray(this.#data)) return;
    for (const [key, value] of Object.entries(this.#stopgaps)) {
      if (Object.hasOwn(this.#data, key)) continue;
      this.#lose(key, undefined);
      Reflect.set(this.#data, key, value);
    }
  }

  #lose(key: PropertyKey | undefined, value: unknown): void {
    this.#lost.set(String(key), [...this.lost(String(key)), value]);
  }

  /**
   * An unknown key goes alone, and a text that no rule looks into is made up; any other fault takes the
   * outermost list entry or key around it along.
   */
  #takeOut(issue: z.core.$ZodIssue): void {
    const path = this.#beforeHoles(
      issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    );
    if (issue.code === 'unrecognized_keys') {
      const map = valueAt(this.#data, path);
      if (typeof map !== 'object' || map === null) return;
      for (const key of issue.keys) Reflect.deleteProperty(map, key);
      return;
    }
    if (!this.#byKey && this.#standIn(path)) return;
    const entry = this.#byKey ? -1 : path.findIndex((step) => typeof step === 'number');
    const target = entry < 0 ? path.slice(0, 1) : path.slice(0, entry + 1);
    const holder = valueAt(this.#data, target.slice(0, -1));
    const last = target.at(-1);
    if (last === undefined || typeof holder !== 'object' || holder === null) return;
    const value: unknown = Reflect.get(holder, last);
    if (value === HOLE) return;
    this.#lose(target[0], value);
    if (Array.isArray(holder)) holder[Number(last)] = HOLE;
    else if (Object.hasOwn(this.#stopgaps, last)) Reflect.set(holder, last, this.#stopgaps[last]);
    else Reflect.deleteProperty(holder, last);
  }

  #standIn(path: Path): boolean {
    const holder = valueAt(this.#data, path.slice(0, -1));
    const value = standIn(path);
    if (value === undefined || typeof holder !== 'object' || holder === null) return false;
    const key = String(path.at(-1));
    // A second fault at the same place says that it does not fit.
    if (JSON.stringify(Reflect.get(holder, key)) === JSON.stringify(value)) return false;
    return Reflect.set(holder, key, value);
  }

  #withoutHoles(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) {
      const places = [...value.keys()].filter((place) => value[place] !== HOLE);
      if (places.length < value.length) this.#kept.set(path.join('/'), places);
      return places.map((place) => this.#withoutHoles(value[place], [...path, place]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.#withoutHoles(inner, [...path, key])]),
    );
  }
}
