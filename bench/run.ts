import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildCell, buildOnce, measureBuild } from './measure/build.ts';
import { measureEngines } from './measure/engines.ts';
import { measureHandbook } from './measure/handbook.ts';
import { measurePage, measureUse } from './measure/page.ts';
import { type Options, optionsOf } from './options.ts';
import { writeReport } from './report/write.ts';
import { forgetCells, inputsOf, isMeasured, measureCell, type Place } from './results/cells.ts';
import type { Rival } from './rivals/rival.ts';
import { ensureInstalled } from './site/npm.ts';
import { folderOf, putAway, removeSites } from './site/site.ts';

/** The size at which a page is used: more guides would not change it. */
const USE_AT = 100;

interface Step {
  place: Place;
  rival: Rival;
  measure(): Promise<unknown>;
  /** What it came to, in a few words. */
  say(value: unknown): string;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function buildStep(rival: Rival, guides: number, run: number): Step {
  return {
    rival,
    place: { kind: 'build', rival: rival.name, guides, run },
    measure: () => measureBuild(rival, guides),
    say(value) {
      const { cold, warm, bytes } = value as BuildCell;
      const peak = Math.round(Math.max(cold.peak, warm.peak) / 1e6);
      return `cold ${seconds(cold.ms)}, warm ${seconds(warm.ms)}, ${peak} MB of memory, ${(bytes / 1e6).toFixed(1)} MB out`;
    },
  };
}

function pageStep(kind: 'page' | 'use', rival: Rival, guides: number): Step {
  return {
    rival,
    place: { kind, rival: rival.name, guides, run: 1 },
    async measure() {
      if (!existsSync(join(folderOf(rival, guides), rival.output))) await buildOnce(rival, guides);
      return kind === 'page' ? measurePage(rival, guides) : measureUse(rival, guides);
    },
    say: () => 'done',
  };
}

/** Everything to be measured. Rivals take turns, so that a busy hour of the machine meets them all. */
function stepsOf({ guides, rivals, runs }: Options): Step[] {
  const useAt = guides.findLast((number) => number <= USE_AT) ?? guides[0];
  return guides.flatMap((number) => [
    ...Array.from({ length: runs }, (_, run) =>
      rivals.map((rival) => buildStep(rival, number, run + 1)),
    ).flat(),
    ...rivals.map((rival) => pageStep('page', rival, number)),
    ...(number === useAt ? rivals.map((rival) => pageStep('use', rival, number)) : []),
  ]);
}

/** Makes a rival ready; one that cannot be made ready is left out. */
function isReady(rival: Rival): boolean {
  try {
    if (rival.packages !== undefined) ensureInstalled(rival.packages);
    rival.prepare?.();
    return true;
  } catch (error) {
    console.error(`Left out: ${rival.title}. ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function runSteps(options: Options): Promise<void> {
  const steps = stepsOf({ ...options, rivals: options.rivals.filter(isReady) });
  const broken = new Set<string>();
  for (const [at, { rival, place, measure, say }] of steps.entries()) {
    const what = `[${at + 1}/${steps.length}] ${rival.title}, ${place.guides} guides: ${place.kind} ${place.run}`;
    const site = `${rival.name}-${place.guides}`;
    const inputs = inputsOf(rival);
    if (isMeasured(place, inputs)) console.log(`${what}: measured before`);
    else if (broken.has(site)) console.log(`${what}: left out, because it did not build`);
    else {
      const cell = await measureCell(place, inputs, measure);
      if (cell.error !== undefined && place.kind === 'build') broken.add(site);
      console.log(`${what}: ${cell.error === undefined ? say(cell.value) : `FAILED\n${cell.error}`}`);
    }
    const isLast = !steps.slice(at + 1).some((next) => `${next.rival.name}-${next.place.guides}` === site);
    if (isLast && !options.keep) putAway(rival, place.guides);
  }
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.fresh) forgetCells();
  if (!options.reportOnly) {
    await runSteps(options);
    await measureEngines();
    await measureHandbook();
    removeSites();
  }
  console.log(`The report: ${writeReport()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
