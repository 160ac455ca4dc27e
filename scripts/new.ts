import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkProject } from '../src/build/content/check.ts';
import { newGuide } from '../src/build/content/starts/guide.ts';
import { newQuiz } from '../src/build/content/starts/quiz.ts';
import { Refusal, type Start } from '../src/build/content/starts/start.ts';

// npm run new guide <slug>, npm run new quiz <id>: writes a start that passes the content check.

const USAGE = `npm run new guide <slug> -- [--part <part>]
npm run new quiz <id> -- [--guide <slug>] [--assessment]`;

const OPTIONS = {
  assessment: { type: 'boolean' },
  guide: { type: 'string' },
  part: { type: 'string' },
} as const;

function read() {
  // Without "--" npm takes an option for one of its own, and leaves only this trace.
  const kept = Object.keys(OPTIONS).find((name) => process.env[`npm_config_${name}`] !== undefined);
  if (kept !== undefined) throw new Refusal(`Write "--" before "--${kept}", or npm keeps it to itself.`);
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
    const [what, id, ...more] = positionals;
    const fits = what === 'guide' ? !values.assessment && !values.guide : what === 'quiz' && !values.part;
    if (id !== undefined && more.length === 0 && fits) return { what, id, ...values };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Refusal(USAGE);
}

async function start(): Promise<Start> {
  const { what, id, ...options } = read();
  const { library } = await checkProject(process.cwd());
  const day = new Date().toLocaleDateString('sv');
  return what === 'guide' ? newGuide(library, id, { ...options, day }) : newQuiz(library, id, options);
}

try {
  const { path, text, next } = await start();
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(resolve(path), text, { flag: 'wx' });
  console.log([`Wrote ${path}.`, '', 'Next:', ...next.map((step) => `- ${step}`)].join('\n'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
