import { expect, test } from 'vitest';
import { optionsOf } from '../../bench/options.ts';
import { markdownOf, type Report } from '../../bench/report/markdown.ts';
import { decades, plot } from '../../bench/report/plot.ts';
import { type Result, resultOf } from '../../bench/report/summary.ts';
import { targetsOf } from '../../bench/report/targets.ts';
import type { Cell } from '../../bench/results/cells.ts';

function cell(kind: string, rival: string, guides: number, run: number, value: unknown): Cell {
  return { kind, rival, guides, run, value, inputs: '', at: '2026-11-22T00:00:00.000Z', load: 1 };
}

function built(rival: string, guides: number, run: number, ms: number, peak = 1e9): Cell {
  const cold = { ms, cpu: ms, peak };
  return cell('build', rival, guides, run, {
    cold,
    warm: { ...cold, ms: ms / 2 },
    bytes: guides * 1e4,
    files: 1,
    pages: 1,
  });
}

function page(rival: string, guides: number, all: number): Cell {
  const wire = {
    html: 5000,
    css: 4000,
    js: 9000,
    font: 0,
    other: 0,
    all,
    requests: 3,
    chain: 2,
    worker: 0,
  };
  return cell('page', rival, guides, 1, { wire });
}

const result = (name: string, cells: readonly Cell[]) =>
  resultOf({ name, title: name, note: 'a note' }, cells);

const cells = [
  built('floor', 5, 1, 1050),
  built('floor', 1005, 1, 11_050),
  built('ours', 5, 1, 2000),
  built('ours', 1005, 1, 14_000),
  built('ours', 1005, 2, 15_000),
  built('ours', 1005, 3, 99_000),
  built('starlight', 5, 1, 3000),
  built('starlight', 1005, 1, 23_000, 2e9),
  page('ours', 5, 18_000),
  page('ours', 1005, 18_000),
  page('starlight', 5, 50_000),
  page('starlight', 1005, 50_000),
];

test('a result has the middle of all runs, and what an added guide costs', () => {
  const { sizes } = result('ours', cells);
  expect(sizes.map(({ guides }) => guides)).toEqual([5, 1005]);
  expect(sizes[1]?.cold).toEqual({ median: 15_000, min: 14_000, max: 99_000, of: 3 });
  expect(sizes[1]?.added).toEqual({ ms: 13, cpu: 13, bytes: 1e4 });
  expect(sizes[0]?.added).toBeUndefined();
});

test('a cell that failed counts for nothing', () => {
  const failed: Cell = { ...built('ours', 5, 4, 1), error: 'no' };
  delete failed.value;
  expect(result('ours', [...cells, failed])).toEqual(result('ours', cells));
});

function targets(ours: Result) {
  const engines = [{ title: 'Heavy', note: '', js: 200_000, css: 1 }];
  return targetsOf({ ours, floor: result('floor', cells), starlight: result('starlight', cells), engines });
}

test('targets are held against the numbers of the same run', () => {
  const all = targets(result('ours', cells));
  const of = (begins: string) => all.find(({ what }) => what.startsWith(begins));
  expect(of('Build time per added guide, to 1005 guides: at most 1.25')).toMatchObject({
    is: '1.30 ×',
    met: false,
  });
  expect(of('Build time per added guide, to 1005 guides: below')).toMatchObject({ is: '0.65 ×', met: true });
  expect(of('Peak memory at 1005 guides: at most')).toMatchObject({ is: '1.00 ×', met: true });
  expect(of('Peak memory at 1005 guides: below')).toMatchObject({ is: '0.50 ×', met: true });
  expect(of('All bytes')).toMatchObject({ is: '0.36 ×', met: true });
  expect(of('Scripts and styles')).toMatchObject({ met: true });
});

test('a page that grows with the number of guides is told', () => {
  const grown = result('ours', [page('ours', 100, 18_000), page('ours', 1000, 19_000)]);
  expect(targets(grown)).toContainEqual({
    what: 'What a page carries at 1000 guides: at most 1.01 × that at 100',
    is: '1.06 ×',
    met: false,
  });
});

function report(extra: Partial<Report> = {}): Report {
  return {
    machine: {
      processor: 'A processor',
      cores: 2,
      memory: 8e9,
      system: 'Linux',
      node: 'v24',
      chromium: 'Chromium 1',
      commit: 'abc',
    },
    measured: { from: 'then', to: 'now', load: 0.5 },
    versions: { ours: { astro: '7.3.5' } },
    results: [result('floor', cells), result('ours', cells)],
    engines: [],
    notOnNpm: [],
    handbook: [],
    targets: targets(result('ours', cells)),
    failures: [],
    ...extra,
  };
}

test('the report has what was measured, with its range, and its ratio to the floor', () => {
  const text = markdownOf(report());
  expect(text).toContain('| ours | 1,005 | 15.0 s (14.0 s to 99.0 s) | 1.36 × |');
  expect(text).toContain('astro 7.3.5');
  expect(text).toMatch(/at most 1\.25 × the floor's \| 1\.30 × \| \*\*no\*\*/);
});

test("the report has how the handbook's own pages are rated", () => {
  const rating = {
    page: 'home',
    performance: 99,
    accessibility: 100,
    'best-practices': 98,
    seo: 97,
    lcp: 1062.4,
    tbt: 3,
    cls: 0.007,
    kB: 19,
  };
  const text = markdownOf(report({ handbook: [rating] }));
  expect(text).toContain('| home | 99 / 100 / 98 / 97 | 1062 ms | 3 ms | 0.007 | 19 kB |');
});

test('the report leaves out what was not measured, and tells what failed', () => {
  const text = markdownOf(
    report({ failures: [{ what: 'starlight, 5 guides, build', why: 'It fell over.' }] }),
  );
  expect(text).not.toContain('## Lighthouse');
  expect(text).toContain('- starlight, 5 guides, build: It fell over.');
  expect(markdownOf(report())).not.toContain('## What failed');
});

test('a plot has a line and a label for each rival, and axes in powers of ten', () => {
  expect(decades([5, 4000])).toEqual([1, 10, 100, 1000, 10_000]);
  const lines = ['a', 'b & c'].map((label) => ({
    label,
    points: [
      { x: 5, y: 2 },
      { x: 1000, y: 90 },
    ],
  }));
  const svg = plot('Time', 's', lines);
  expect(svg.match(/<polyline/g)).toHaveLength(2);
  expect(svg).toContain('b &amp; c');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(() => plot('Time', 's', [])).toThrow(RangeError);
});

test('options are read, and those that make no sense are told with the usage', () => {
  const { guides, rivals, runs } = optionsOf(['--guides', '100,5', '--rivals', 'vitepress', '--runs', '2']);
  expect(guides).toEqual([5, 100]);
  expect(rivals.map(({ name }) => name)).toEqual(['floor', 'ours', 'starlight', 'vitepress']);
  expect(runs).toBe(2);
  expect(() => optionsOf(['--guides', 'many'])).toThrow('--guides 5,100,1000,5000');
  expect(() => optionsOf(['--rivals', 'hugo'])).toThrow('no rival "hugo"');
});
