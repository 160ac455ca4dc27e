import { resolve } from 'node:path';
import { checkProject } from './check.ts';
import { formatFindings } from './finding.ts';

// node src/build/content/cli.ts [root]: prints what is wrong with the content; exit code 1 if anything is.
const { findings } = await checkProject(resolve(process.argv[2] ?? '.'));
if (findings.length > 0) {
  console.error(formatFindings(findings));
  process.exitCode = 1;
}
