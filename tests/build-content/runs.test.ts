import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContent } from '../../src/build/content/watch.ts';
import { contentCheck } from '../../src/build/content-check.ts';
import { ASSESSMENT, CHECK, GUIDE, valid } from './fixture.ts';

const bad = valid[CHECK]?.replace('label: Cold', 'lable: Cold') ?? '';
const told = 'content/quizzes/tea-check.yaml:19:9  unknown key "lable"';
const last = '1 finding in 1 file. Mend it and build again.';
let root: string;

async function write(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [file, text] of Object.entries(valid)) await write(file, text);
});
afterEach(() => rm(root, { recursive: true }));

function runCli(...args: string[]) {
  const cli = resolve(import.meta.dirname, '../../src/build/content/cli.ts');
  return spawnSync(process.execPath, [cli, root, ...args], { encoding: 'utf8' });
}

test('the command is silent about content without a fault or a warning', async () => {
  await rm(join(root, ASSESSMENT));
  await write(GUIDE, valid[GUIDE]?.replace('[on](/quizzes/tea/)', 'on') ?? '');
  expect(runCli('--strict')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('warnings are printed, and count only when they are to', () => {
  const { status, stderr } = runCli();
  expect(status).toBe(0);
  expect(stderr).toMatch(/^content\/quizzes\/tea\.yaml:.* {2}warning: /);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('1 warning in 1 file. It stops no build.');
  expect(runCli('--strict')).toMatchObject({ status: 1, stderr });
});

test('the command prints findings and fails', async () => {
  await write(CHECK, bad);
  const { status, stderr } = runCli();
  expect(status).toBe(1);
  expect(stderr).toContain(`\n${told}\n`);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(last);
});

async function setUp(command: string) {
  const hook = contentCheck().hooks['astro:config:setup'];
  const config = { root: pathToFileURL(`${root}/`) };
  await hook?.({ command, config } as unknown as Parameters<typeof hook>[0]);
}

test.each(['build', 'sync'])('astro %s does not begin with findings, and shows no stack', async (command) => {
  await write(CHECK, bad);
  const error = await setUp(command).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: expect.stringContaining(told), stack: '' });
  expect(String(error)).toMatch(new RegExp(`${last}$`));
});

test('astro build begins with valid content, astro dev with any', async () => {
  await expect(setUp('build')).resolves.toBeUndefined();
  await write(CHECK, bad);
  await expect(setUp('dev')).resolves.toBeUndefined();
});

test('the dev server shows a finding, takes it away when it is mended, and says a warning in the terminal', async () => {
  const watcher = new EventEmitter();
  const sent: { type: string; err?: { message: string; loc?: { line: number } } }[] = [];
  const server = { watcher, ws: { send: (payload: (typeof sent)[0]) => sent.push(payload), on: () => {} } };
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const logger = { info: log, error: log, warn: log };
  watchContent(server as unknown as ViteDevServer, root, logger as unknown as AstroIntegrationLogger);

  await write(CHECK, bad);
  watcher.emit('all', 'change', join(root, CHECK));
  await vi.waitFor(() => expect(sent).toHaveLength(1), 20_000);
  expect(sent[0]).toMatchObject({ type: 'error', err: { loc: { line: 19 }, stack: '' } });
  expect(sent[0]?.err?.message).toContain(told);
  expect(logged.join('')).toContain(last);

  await write(CHECK, valid[CHECK] ?? '');
  watcher.emit('all', 'change', join(root, CHECK));
  await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('full-reload'), 20_000);

  const before = sent.length;
  await write(CHECK, (valid[CHECK] ?? '').replace('Which two?', 'Which two are not dry?'));
  watcher.emit('all', 'change', join(root, CHECK));
  await vi.waitFor(() => expect(logged.at(-1)).toMatch(/warning: .*"not"/), 20_000);
  expect(sent).toHaveLength(before);
});
