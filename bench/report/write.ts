import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines, notOnNpm } from '../measure/engines.ts';
import type { PageRating } from '../measure/handbook.ts';
import { REPORT } from '../paths.ts';
import { type Cell, inputsOf, readCells } from '../results/cells.ts';
import { rivals } from '../rivals/index.ts';
import { machine, versionsOf } from './machine.ts';
import { markdownOf, type Report } from './markdown.ts';
import { plot } from './plot.ts';
import { engineResults, type Result, resultOf, type Size } from './summary.ts';
import { targetsOf } from './targets.ts';

/** Cells of what stands in the folder now; those of an earlier state are left out. */
function current(): Cell[] {
  const inputs = new Map(rivals.map((rival) => [rival.name, inputsOf(rival)]));
  return readCells().filter(({ rival, kind, inputs: of }) => kind === 'engine' || inputs.get(rival) === of);
}

function report(cells: readonly Cell[]): Report {
  const measured = rivals.filter(({ name }) => cells.some(({ rival }) => rival === name));
  const results = measured.map((rival) => resultOf({ ...rival, note: rival.note() }, cells));
  const named = (name: string) => results.find((result) => result.name === name);
  const ours = named('ours');
  const engineCells = engineResults(engines, cells);
  const days = cells.map(({ at }) => at).sort();
  return {
    machine: machine(),
    measured: {
      from: days[0] ?? 'never',
      to: days.at(-1) ?? 'never',
      load: Math.max(0, ...cells.map(({ load }) => load)),
    },
    versions: Object.fromEntries(measured.map(({ name, packages }) => [name, versionsOf(packages)])),
    results,
    engines: engineCells,
    notOnNpm,
    handbook: (cells.find(({ kind }) => kind === 'handbook')?.value as PageRating[] | undefined) ?? [],
    targets: ours
      ? targetsOf({ ours, floor: named('floor'), starlight: named('starlight'), engines: engineCells })
      : [],
    failures: cells.flatMap(({ kind, rival, guides, error }) =>
      error === undefined
        ? []
        : [{ what: `${rival}, ${guides} guides, ${kind}`, why: error.split('\n')[0] ?? '' }],
    ),
  };
}

function drawing(
  results: readonly Result[],
  title: string,
  unit: string,
  of: (size: Size) => number,
): string {
  const lines = results
    .filter(({ sizes }) => sizes.length > 0)
    .map(({ title: label, sizes }) => ({
      label,
      points: sizes.map((size) => ({ x: size.guides, y: of(size) })),
    }));
  return lines.length > 0 ? plot(title, unit, lines) : '';
}

/** Writes report.md, report.json and the plots out of what was measured. Gives the file to read. */
export function writeReport(): string {
  const whole = report(current());
  mkdirSync(REPORT, { recursive: true });
  const file = join(REPORT, 'report.md');
  writeFileSync(file, markdownOf(whole));
  writeFileSync(join(REPORT, 'report.json'), `${JSON.stringify(whole, null, 2)}\n`);
  const plots = {
    'time.svg': drawing(whole.results, 'Cold build', 's', ({ cold }) => cold.median / 1000),
    'memory.svg': drawing(whole.results, 'Peak memory of a build', 'MB', ({ peak }) => peak.median / 1e6),
  };
  for (const [name, svg] of Object.entries(plots)) {
    if (svg === '') rmSync(join(REPORT, name), { force: true });
    else writeFileSync(join(REPORT, name), svg);
  }
  return file;
}
