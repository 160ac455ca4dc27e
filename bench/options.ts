import { parseArgs } from 'node:util';
import { always, onRequest } from './rivals/index.ts';
import type { Rival } from './rivals/rival.ts';

export interface Options {
  /** How many guides the sites have, from few to many. */
  guides: number[];
  rivals: Rival[];
  /** How often each site is built. */
  runs: number;
  /** Forgets what was measured before. */
  fresh: boolean;
  /** Leaves the sites on disk. */
  keep: boolean;
  /** Only writes the report, from what was measured before. */
  reportOnly: boolean;
}

const USAGE = `npm run bench -- [options]
  --guides 5,100,1000,5000   how many guides
  --rivals vitepress,docusaurus   measured too: ${onRequest.map(({ name }) => name).join(', ')}
  --only ours,floor   measures only these (the report still shows all that was measured)
  --runs 3   how often each site is built
  --fresh   forgets what was measured before; without it an interrupted run goes on
  --keep   leaves the sites on disk
  --report   only writes the report`;

function wholeNumbers(list: string): number[] {
  return [...new Set(list.split(',').map(Number))].sort((a, b) => a - b);
}

function named(list: string, all: readonly Rival[]): Rival[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const rival = all.find((one) => one.name === name);
      if (!rival)
        throw new Error(`There is no rival "${name}" here: ${all.map((one) => one.name).join(', ')}.`);
      return rival;
    });
}

/** Reads what was asked for. @throws with the usage when it makes no sense */
export function optionsOf(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        guides: { type: 'string', default: '5,100,1000,5000' },
        rivals: { type: 'string', default: '' },
        only: { type: 'string', default: '' },
        runs: { type: 'string', default: '3' },
        fresh: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
      },
    });
    const all = [...always, ...named(values.rivals, onRequest)];
    const guides = wholeNumbers(values.guides);
    const runs = Number(values.runs);
    if ([...guides, runs].some((number) => !Number.isInteger(number) || number < 1)) {
      throw new Error('--guides and --runs take whole numbers from 1.');
    }
    if (guides.some((number) => number < 3))
      throw new Error('The third guide is looked at: 3 are the fewest.');
    return {
      guides,
      runs,
      rivals: values.only === '' ? all : named(values.only, [...always, ...onRequest]),
      fresh: values.fresh,
      keep: values.keep,
      reportOnly: values.report,
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
