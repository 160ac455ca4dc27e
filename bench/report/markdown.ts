import type { PageRating } from '../measure/handbook.ts';
import { TYPES } from '../measure/wire.ts';
import type { Machine } from './machine.ts';
import type { EngineResult, Result } from './summary.ts';
import { kilobytes, megabytes, milliseconds, seconds, table, times, withRange } from './tables.ts';
import type { Target } from './targets.ts';

/** All that the report tells; report.json is this. */
export interface Report {
  machine: Machine;
  /** When the first and the last cell were measured, and the highest load of the machine meanwhile. */
  measured: { from: string; to: string; load: number };
  versions: Record<string, Record<string, string>>;
  results: Result[];
  engines: EngineResult[];
  notOnNpm: string[];
  /** Pages of the handbook itself. */
  handbook: PageRating[];
  targets: Target[];
  failures: { what: string; why: string }[];
}

function builds(results: readonly Result[]): string {
  const floor = results.find(({ name }) => name === 'floor');
  const rows = results.flatMap(({ title, sizes }) =>
    sizes.map((size) => {
      const least = floor?.sizes.find(({ guides }) => guides === size.guides);
      return [
        title,
        size.guides.toLocaleString('en-GB'),
        withRange(size.cold, seconds),
        times(size.cold.median, least?.cold.median),
        withRange(size.cpu, seconds),
        withRange(size.warm, seconds),
        withRange(size.peak, megabytes),
        times(size.peak.median, least?.peak.median),
        `${(size.bytes / 1e6).toFixed(1)} MB`,
        size.pages.toLocaleString('en-GB'),
      ];
    }),
  );
  const head = [
    '',
    'Guides',
    'Cold build',
    'to floor',
    'on a processor',
    'Warm build',
    'Peak memory',
    'to floor',
    'Output',
    'Pages',
  ];
  return table(head, rows);
}

function slopes(results: readonly Result[]): string {
  const floor = results.find(({ name }) => name === 'floor');
  const rows = results.flatMap(({ title, sizes }) =>
    sizes.flatMap(({ guides, added }) => {
      if (!added) return [];
      const least = floor?.sizes.find((size) => size.guides === guides)?.added;
      return [
        [
          title,
          guides.toLocaleString('en-GB'),
          `${added.ms.toFixed(1)} ms`,
          times(added.ms, least?.ms),
          `${added.cpu.toFixed(1)} ms`,
          times(added.cpu, least?.cpu),
          kilobytes(added.bytes),
          times(added.bytes, least?.bytes),
        ],
      ];
    }),
  );
  return table(
    [
      '',
      'Up to guides',
      'Time per added guide',
      'to floor',
      'on a processor',
      'to floor',
      'Output per added guide',
      'to floor',
    ],
    rows,
  );
}

/** What the output of an added guide is made of: between the smallest and the largest site. */
function makings(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, sizes }) => {
    const [least, most] = [sizes.at(0), sizes.at(-1)];
    if (!least || !most || most.guides === least.guides) return [];
    return Object.entries(most.made).map(([name, bytes]) => {
      const each = (bytes - (least.made[name] ?? 0)) / (most.guides - least.guides);
      return [title, name, kilobytes(each), `${Math.round((100 * each) / (most.added?.bytes ?? each))} %`];
    });
  });
  return table(['', 'What', 'For each guide', 'Share'], rows);
}

function wires(results: readonly Result[]): string {
  const floor = results.find(({ name }) => name === 'floor');
  const rows = results.flatMap(({ title, wires: all }) =>
    all.map(({ guides, wire }) => {
      const least = floor?.wires.find((one) => one.guides === guides)?.wire;
      const types = TYPES.map((type) => kilobytes(wire[type]));
      const counts = [String(wire.requests), String(wire.chain), kilobytes(wire.worker)];
      return [
        title,
        guides.toLocaleString('en-GB'),
        ...types,
        kilobytes(wire.all),
        times(wire.all, least?.all),
        ...counts,
      ];
    }),
  );
  const head = [
    '',
    'Guides',
    'HTML',
    'CSS',
    'JS',
    'Fonts',
    'Other',
    'All',
    'to floor',
    'Requests',
    'Chain',
    'Worker',
  ];
  return table(head, rows);
}

function uses(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, use }) => {
    if (!use) return [];
    const { performance, accessibility, bestPractices, seo } = use.scores;
    const scores = [performance, accessibility, bestPractices, seo].join(' / ');
    return [[title, scores, withRange(use.lcp, milliseconds), withRange(use.tbt, milliseconds)]];
  });
  return table(['', 'Lighthouse', 'LCP', 'Blocked'], rows);
}

function quizzes(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, use }) => {
    if (!use?.quiz) return [];
    const { firstPaint, control, ready, feedback, plain } = use.quiz;
    const spreads = [firstPaint, control, ready, feedback, plain];
    return [[title, ...spreads.map((spread) => (spread ? withRange(spread, milliseconds) : ''))]];
  });
  return table(
    [
      '',
      'First paint',
      'A control is there',
      'An answer is taken',
      'From a click to its feedback',
      'By the least script',
    ],
    rows,
  );
}

function handbookTable(ratings: readonly PageRating[]): string {
  const rows = ratings.map((each) => [
    each.page,
    [each.performance, each.accessibility, each['best-practices'], each.seo].join(' / '),
    milliseconds(each.lcp),
    milliseconds(each.tbt),
    String(each.cls),
    `${each.kB} kB`,
  ]);
  return table(['', 'Lighthouse', 'LCP', 'Blocked', 'Layout shift', 'All bytes'], rows);
}

function engineTable(results: readonly Result[], engines: readonly EngineResult[]): string {
  const our = results.find(({ name }) => name === 'ours')?.wires[0]?.wire;
  const row = ({ title, note, js, css }: EngineResult) => [
    title,
    kilobytes(js),
    kilobytes(css),
    kilobytes(js + css),
    note,
  ];
  const ours = {
    title: 'Service Mirror',
    note: 'six questions; all scripts and styles of the page',
    js: our?.js ?? 0,
    css: our?.css ?? 0,
  };
  return table(['', 'JS', 'CSS', 'Both', 'What'], [...(our ? [row(ours)] : []), ...engines.map(row)]);
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** Writes the report. Sections without numbers are left out. */
export function markdownOf(report: Report): string {
  const { machine, measured, versions, results, engines, notOnNpm, handbook, targets, failures } = report;
  const notes = results.map(({ title, note, name }) => {
    const packages = Object.entries(versions[name] ?? {}).map(([pack, version]) => `${pack} ${version}`);
    return `**${title}**: ${note}.${packages.length > 0 ? ` ${packages.join(', ')}.` : ''}`;
  });
  const sections: [string, string, string][] = [
    [
      'Targets',
      'Those of issue 7. A ratio is to what stands behind it, measured in the same run.',
      table(
        ['', 'Measured', 'Met'],
        targets.map(({ what, is, met }) => [what, is, met ? 'yes' : '**no**']),
      ),
    ],
    [
      'Builds',
      'Command: `npm run bench`. From the start of `npm run build` to its end. Cold: a site that was never built. Warm: once more, with nothing changed. Memory: of all processes of the build together, the highest of samples every 50 ms. The middle of all runs, with the range.',
      `${builds(results)}\n\n![Time of a cold build against the number of guides](time.svg)\n\n![Peak memory against the number of guides](memory.svg)`,
    ],
    [
      'What an added guide costs',
      'Against the smallest site: the difference by the number of guides added. Cold builds.',
      slopes(results),
    ],
    [
      'What the output of an added guide is',
      'Unpacked, between the smallest and the largest site. The forms for paper, the whole parts, the Markdown and the page of a check alone are features that the others do not have.',
      makings(results),
    ],
    [
      'A guide on the wire',
      'The page of one guide on a phone, scrolled to its end, its first question answered: everything that Chromium asked for, with brotli 11. Chain: how many requests wait for one another, the page included. Other: icons, and the questions of the check where they are a file of their own. Worker: what a service worker saves in the background for reading offline; not in the sum.',
      wires(results),
    ],
    [
      'Lighthouse',
      'Lighthouse 13 as it comes (a phone on slow 4G, simulated), the middle of three runs: performance / accessibility / best practices / SEO.',
      uses(results),
    ],
    [
      "The handbook's own pages",
      'Lighthouse 13 as above, `npm run lighthouse`; the better of two ratings where the first falls short of 100 for performance. Result and record with two sittings in the browser, the search as it opens; found: with a word searched for.',
      handbook.length > 0 ? handbookTable(handbook) : '',
    ],
    [
      'The quiz in use',
      'Slow 4G (150 ms, 1.6 Mbit/s) and a processor slowed 4 ×, nothing cached: five loads. From a click to its feedback: the longest interaction (INP, in steps of 8 ms) of answering a question and being told how it did, processor slowed 4 ×, twenty times. By the least script: the same on the same page without its scripts, with a line of text below each answer when one is chosen, each in turn with one of the others: what browser and machine take.',
      quizzes(results),
    ],
    [
      'One question with a general engine',
      `Brotli 11, what Chromium asked for. ${notOnNpm.join(' ')}`,
      engines.length > 0 ? engineTable(results, engines) : '',
    ],
    [
      'What was compared',
      'The same made-up guides for all: about 1,200 words, six headings, lists, tables, links, six questions.',
      list(notes),
    ],
    ['What failed', '', list(failures.map(({ what, why }) => `${what}: ${why}`))],
  ];
  const about = [
    `${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memory)} of memory, ${machine.system}.`,
    `Node ${machine.node}, ${machine.chromium}, commit ${machine.commit}.`,
    `Measured from ${measured.from} to ${measured.to}; load of the machine up to ${measured.load.toFixed(1)}.`,
  ];
  const told = sections
    .filter(([, , body]) => body.split('\n').length > 2 || body.startsWith('- '))
    .map(([title, how, body]) => [`## ${title}`, how, body].filter(Boolean).join('\n\n'));
  return `${['# Benchmark', about.join('\n'), ...told].join('\n\n')}\n`;
}
