import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToSave, writeServiceWorker } from '../../src/build/service-worker.ts';

const SHELL = ['_astro/page.abc.js', 'guides/index.html', 'index.html', 'offline/index.html'];
const BOOK = [
  'guides/six-needs/index.html',
  'pagefind/pagefind.js',
  'quizzes/six-needs-check/index.html',
  'quizzes/six-needs-check/quiz.abc.json',
];
const OTHERS = ['handbook/index.html', 'quizzes/six-needs-check/paper/index.html', 'guides/six-needs.md'];
const OFFLINE =
  '<h1>Not saved</h1><p data-saved="whole">All is saved.</p><p data-saved="opened">What you opened is.</p>';

let root = '';

function put(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'service-worker-'));
  for (const path of [...SHELL, ...BOOK, ...OTHERS]) put(path, path);
  put('offline/index.html', OFFLINE);
});
afterEach(() => rmSync(root, { recursive: true }));

test('of a short handbook all that can be read and answered is saved', async () => {
  expect(await filesToSave(root)).toEqual({ paths: [...SHELL, ...BOOK].sort(), whole: true });
});

test('of a long handbook what every page needs is saved', async () => {
  // Nothing makes it shorter.
  put('guides/long/index.html', randomBytes(1_800_000));
  expect(await filesToSave(root)).toEqual({ paths: SHELL, whole: false });
});

test('what counts is what a file takes when it is compressed, as it is saved', async () => {
  put('guides/long/index.html', 'On and on. '.repeat(300_000));
  expect((await filesToSave(root)).whole).toBe(true);
});

test.each([
  [0, 'All is saved.'],
  [1_800_000, 'What you opened is.'],
])('the page for what is not saved says what is: with %i bytes more', async (bytes, words) => {
  put('guides/long/index.html', randomBytes(bytes));
  const { files } = await writeServiceWorker(root, 'save(self.__WB_MANIFEST)');
  expect(readFileSync(join(root, 'offline/index.html'), 'utf8').replace(/<h1>.*<\/h1>/, '')).toMatch(
    new RegExp(`^<p data-saved="\\w+">${words}</p>$`),
  );
  const list: unknown = JSON.parse(readFileSync(join(root, 'sw.js'), 'utf8').slice('save('.length, -1));
  expect(list).toHaveLength(files);
});
