import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const READ_FILES = join(import.meta.dirname, '../../src/build/content/read-files.ts');

// Windows has no such limit to set.
test.skipIf(process.platform === 'win32')('reads more files than a program may open at a time', () => {
  const root = mkdtempSync(join(tmpdir(), 'service-mirror-'));
  mkdirSync(join(root, 'content/quizzes'), { recursive: true });
  for (let n = 0; n < 500; n += 1) writeFileSync(join(root, `content/quizzes/quiz-${n}.yaml`), `id: ${n}\n`);
  const script = `import { readFiles } from ${JSON.stringify(READ_FILES)};
    console.log((await readFiles(${JSON.stringify(root)})).filter(({ text }) => text.startsWith('id: ')).length);`;
  const { stdout } = spawnSync(
    'sh',
    ['-c', 'ulimit -n 100; "$0" --input-type=module -e "$1"', process.execPath, script],
    {
      encoding: 'utf8',
    },
  );
  rmSync(root, { recursive: true });
  expect(stdout).toBe('500\n');
});
