import type { BuildCell } from '../measure/build.ts';
import type { EngineCell } from '../measure/engines.ts';
import type { PageCell, UseCell } from '../measure/page.ts';
import type { Wire } from '../measure/wire.ts';
import type { Cell } from '../results/cells.ts';
import { type Point, type Spread, slopeTo, spreadOf } from '../results/statistics.ts';

/** Builds of one site. Times in milliseconds, memory and output in bytes. */
export interface Size {
  guides: number;
  cold: Spread;
  warm: Spread;
  cpu: Spread;
  peak: Spread;
  bytes: number;
  pages: number;
  /** Bytes of the output by what they are. */
  made: Record<string, number>;
  /** What each guide beyond the smallest site costs; not known of the smallest site itself. */
  added?: { ms: number; cpu: number; bytes: number };
}

export interface Use {
  scores: Record<'performance' | 'accessibility' | 'bestPractices' | 'seo', number>;
  lcp: Spread;
  tbt: Spread;
  /** Undefined where there is no quiz. */
  quiz?: { firstPaint: Spread; control: Spread; ready: Spread; feedback: Spread; plain?: Spread };
}

export interface Result {
  name: string;
  title: string;
  note: string;
  sizes: Size[];
  wires: { guides: number; wire: Wire }[];
  use?: Use;
}

export interface EngineResult {
  title: string;
  note: string;
  js: number;
  css: number;
}

export interface Named {
  name: string;
  title: string;
  note: string;
}

const isOf =
  <T>(kind: string) =>
  (cell: Cell): cell is Cell<T> & { value: T } =>
    cell.kind === kind && cell.value !== undefined;

function sizesOf(cells: readonly Cell[]): Size[] {
  const builds = Map.groupBy(cells.filter(isOf<BuildCell>('build')), ({ guides }) => guides);
  const sizes = [...builds].map(([guides, runs]): Size => {
    const values = runs.map(({ value }) => value);
    return {
      guides,
      cold: spreadOf(values.map(({ cold }) => cold.ms)),
      warm: spreadOf(values.map(({ warm }) => warm.ms)),
      cpu: spreadOf(values.map(({ cold }) => cold.cpu)),
      peak: spreadOf(values.map(({ cold, warm }) => Math.max(cold.peak, warm.peak))),
      bytes: values[0]?.bytes ?? 0,
      pages: values[0]?.pages ?? 0,
      made: values[0]?.made ?? {},
    };
  });
  const points = (value: (size: Size) => number): Point[] =>
    sizes.map((size) => ({ guides: size.guides, value: value(size) }));
  const times = points(({ cold }) => cold.median);
  const processor = points(({ cpu }) => cpu.median);
  const outputs = points(({ bytes }) => bytes);
  return sizes
    .toSorted((a, b) => a.guides - b.guides)
    .map((size) => {
      const ms = slopeTo(times, size.guides);
      const cpu = slopeTo(processor, size.guides);
      const bytes = slopeTo(outputs, size.guides);
      const isKnown = ms !== undefined && cpu !== undefined && bytes !== undefined;
      return isKnown ? { ...size, added: { ms, cpu, bytes } } : size;
    });
}

function useOf(cell: UseCell): Use {
  const { lighthouse, answerable, feedback, plain } = cell;
  const middle = (key: keyof (typeof lighthouse)[number]) => spreadOf(lighthouse.map((run) => run[key]));
  const score = (key: keyof Use['scores']) => middle(key).median;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('bestPractices'),
      seo: score('seo'),
    },
    lcp: middle('lcp'),
    tbt: middle('tbt'),
    ...(answerable.length > 0 && {
      quiz: {
        firstPaint: spreadOf(answerable.map((load) => load.firstPaint)),
        control: spreadOf(answerable.map((load) => load.control)),
        ready: spreadOf(answerable.map((load) => load.ready)),
        feedback: spreadOf(feedback),
        ...(plain.length > 0 && { plain: spreadOf(plain) }),
      },
    }),
  };
}

/** What the cells of a rival come to. */
export function resultOf(rival: Named, all: readonly Cell[]): Result {
  const cells = all.filter((cell) => cell.rival === rival.name);
  const used = cells.find(isOf<UseCell>('use'));
  return {
    name: rival.name,
    title: rival.title,
    note: rival.note,
    sizes: sizesOf(cells),
    wires: cells
      .filter(isOf<PageCell>('page'))
      .map(({ guides, value }) => ({ guides, wire: value.wire }))
      .sort((a, b) => a.guides - b.guides),
    ...(used && { use: useOf(used.value) }),
  };
}

/** What the cells of quiz engines come to, the lightest first. */
export function engineResults(engines: readonly Named[], cells: readonly Cell[]): EngineResult[] {
  return engines
    .flatMap(({ name, title, note }) => {
      const cell = cells.filter(isOf<EngineCell>('engine')).find(({ rival }) => rival === name);
      return cell ? [{ title, note, ...cell.value }] : [];
    })
    .sort((a, b) => a.js + a.css - b.js - b.css);
}
