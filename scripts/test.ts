import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

interface Counts {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  what: string;
  command: string;
  /** Makes ready what the command needs; throws with a message for the reader. */
  prepare?: () => void;
  /** Reads the counts out of the report that the command wrote. */
  counts?: () => Counts;
}

const VITEST_REPORT = 'test-results/vitest.json';
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

/** Makes warnings about content count. */
const STRICT = '--strict';
const strict = process.argv.includes(STRICT) ? ` ${STRICT}` : '';

const STAGES: Stage[] = [
  { name: 'content', what: 'guides and quizzes', command: `node src/build/content/cli.ts${strict}` },
  { name: 'types', what: 'types', command: 'node scripts/astro.ts check' },
  { name: 'lint', what: 'lint and format', command: 'biome check --error-on-warnings .' },
  { name: 'build', what: 'the build', command: 'npm run --silent build' },
  {
    name: 'unit',
    what: 'unit tests, and tests of the built site',
    command: `vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`,
    counts: () => {
      const report = read<{ numPassedTests: number; numFailedTests: number }>(VITEST_REPORT);
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    },
  },
  {
    name: 'browser',
    what: 'browser tests',
    command: 'playwright test --forbid-only',
    prepare: () => console.log(`With ${ensureBrowser()}`),
    counts: () => {
      const { stats } = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
        PLAYWRIGHT_REPORT,
      );
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  },
];

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** Runs a stage. One that fails counts as at least one failure, whatever its report says. */
function run({ command, prepare, counts }: Stage): Counts {
  try {
    prepare?.();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const counted = countsOf(counts);
  const sound = status === 0 && (!counts || counted.passed > 0);
  return sound || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function countsOf(counts: Stage['counts']): Counts {
  try {
    return counts?.() ?? { passed: 0, failed: 0 };
  } catch {
    // The command ended before it wrote its report; its exit status counts.
    return { passed: 0, failed: 0 };
  }
}

const asked = process.argv.slice(2).filter((arg) => arg !== STRICT);
const unknown = asked.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(', ')}. Stages: ${STAGES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(report, { force: true });
const stages = STAGES.filter(({ name }) => asked.length === 0 || asked.includes(name));
const total: Counts = { passed: 0, failed: 0 };
for (const [index, stage] of stages.entries()) {
  console.log(`\n[${index + 1}/${stages.length}] ${stage.name}: ${stage.what}`);
  const began = performance.now();
  const { passed, failed } = run(stage);
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? 'Passed' : 'FAILED'} in ${Math.round((performance.now() - began) / 1000)} s`);
  if (failed > 0) {
    const left = stages.slice(index + 1).map(({ name }) => name);
    console.error(`\nThe stage "${stage.name}" failed. Run it alone: npm test -- ${stage.name}`);
    if (left.length > 0) console.error(`Not run: ${left.join(', ')}.`);
    break;
  }
}
// Most stages count nothing: a run of those alone has no tests to tell of.
const told = stages.some(({ counts }) => counts)
  ? `${total.passed} passed, ${total.failed} failed`
  : `${total.failed === 0 ? 'Passed' : 'FAILED'}: ${stages.map(({ name }) => name).join(', ')}`;
console.log(`\n${told}`);
process.exit(total.failed === 0 ? 0 : 1);
