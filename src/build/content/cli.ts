import { resolve } from 'node:path';
import { checkProject } from './check.ts';
import { formatFindings } from './finding.ts';
import { loadGradings } from './kinds.ts';
import { lint } from './lints/index.ts';

// node src/build/content/cli.ts [root] [--strict]: prints what is wrong with the content, and warnings.
// Exit code 1 if anything is wrong; with --strict a warning counts too.
const args = process.argv.slice(2);
const root = args.find((arg) => arg !== '--strict') ?? '.';
const checkup = await checkProject(resolve(root));
const { findings } = checkup;
const warnings = lint(checkup, await loadGradings());
const told = [warnings, findings].filter(({ length }) => length > 0).map(formatFindings);
if (told.length > 0) console.error(told.join('\n\n'));
if (findings.length > 0 || (args.includes('--strict') && warnings.length > 0)) process.exitCode = 1;
