import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkProject, forgetCheckup } from '../../src/build/content/check.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-project-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

test('content is checked once for all who ask at the same moment, and again only when a file has changed', async () => {
  const [first, second] = await Promise.all([checkProject(root), checkProject(root)]);
  expect(second).toBe(first);
  expect(await checkProject(root)).toBe(first);

  writeFileSync(join(root, 'content/quizzes/new-check.yaml'), 'id: another-name\n');
  const changed = await checkProject(root);
  expect(changed.findings.map(({ file }) => file)).toContain('content/quizzes/new-check.yaml');
});

test('what was checked is found again by another copy of the module, until it is forgotten', async () => {
  const first = await checkProject(root);
  vi.resetModules();
  const copy = await import('../../src/build/content/check.ts');
  expect(copy.checkProject).not.toBe(checkProject);
  expect(await copy.checkProject(root)).toBe(first);
  forgetCheckup();
  expect(await copy.checkProject(root)).not.toBe(first);
});

test('a checkup is never older than the question', async () => {
  const before = checkProject(root);
  await before;
  writeFileSync(join(root, 'content/parts.yaml'), '{}');
  const { findings } = await checkProject(root);
  expect(findings.length).toBeGreaterThan((await before).findings.length);
});

test('a file with a finding is told, of whatever kind it is, and the others are not', async () => {
  expect((await checkProject(root)).faulty).toEqual(new Set());
  const guide = join(root, 'content/guides/partnership/six-needs.mdx');
  const text = readFileSync(guide, 'utf8');
  for (const fault of [
    '<Calout>\n\nText.\n\n</Calout>',
    '[no](/guides/nowhere/)',
    '<Figure id="no" caption="a" />',
  ]) {
    writeFileSync(guide, `${text}\n${fault}\n`);
    expect((await checkProject(root)).faulty).toEqual(new Set(['content/guides/partnership/six-needs.mdx']));
  }
});
