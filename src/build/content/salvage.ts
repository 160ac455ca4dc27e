import type { z } from 'astro/zod';
import type { Path } from './document.ts';

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

  readonly #byKey: boolean;

  constructor(data: unknown, { stopgaps = {}, byKey = false }: SalvageOptions) {
    const copy: unknown = structuredClone(data);
    this.#data = typeof copy === 'object' && !Array.isArray(copy) ? { ...stopgaps, ...copy } : copy;
    this.#stopgaps = stopgaps;
    this.#byKey = byKey;
  }

  /** Parses what is left without the faults; undefined when too little is. */
  parse<T>(schema: z.ZodType<T>, faults: readonly z.core.$ZodIssue[]): T | undefined {
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
    let steps: Path = [];
    for (const step of path) {
      const kept = this.#kept.get(steps.join('/'));
      steps = [...steps, typeof step === 'number' ? (kept?.[step] ?? step) : step];
    }
    return steps;
  }

  /** An unknown key goes alone; any other fault takes the outermost list entry or key around it along. */
  #takeOut(issue: z.core.$ZodIssue): void {
    const path = this.original(issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)));
    if (issue.code === 'unrecognized_keys') {
      const map = valueAt(this.#data, path);
      if (typeof map !== 'object' || map === null) return;
      for (const key of issue.keys) Reflect.deleteProperty(map, key);
      return;
    }
    const entry = this.#byKey ? -1 : path.findIndex((step) => typeof step === 'number');
    const target = entry < 0 ? path.slice(0, 1) : path.slice(0, entry + 1);
    const holder = valueAt(this.#data, target.slice(0, -1));
    const last = target.at(-1);
    if (last === undefined || typeof holder !== 'object' || holder === null) return;
    if (Array.isArray(holder)) holder[Number(last)] = HOLE;
    else if (Object.hasOwn(this.#stopgaps, last)) Reflect.set(holder, last, this.#stopgaps[last]);
    else Reflect.deleteProperty(holder, last);
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
