import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the site as `npm run build -- <options>` does, into a folder of its own.
 *
 * @returns the folder; the caller deletes it
 * @throws with the output of a build that failed
 */
export function build(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'service-mirror-build-'));
  const args = ['run', '--silent', 'build', '--', ...options, '--outDir', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: new URL('../../../', import.meta.url),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return folder;
}
