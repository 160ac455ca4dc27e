import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SENTINEL } from '../../src/build/any-folder.ts';
import { openPageThread } from '../../src/build/page-thread.ts';

/** A site as it is before its pages are written, with a file of `public/`. */
function site(): string {
  const dist = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, 'robots.txt'), `see ${SENTINEL}guides/`);
  return dist;
}

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;
const page = (href: string) =>
  `<!doctype html><html><head></head><body><a href="${href}">on</a></body></html>`;

test('pages and other files are finished and written, more than are sent at a time', async () => {
  const dist = site();
  const pages = await openPageThread({ dist, lang: undefined });
  for (let n = 0; n < 205; n += 1)
    await pages.take({ path: `guides/g${n}/index.html`, body: bytes(page(`${SENTINEL}record/`)) });
  await pages.take({ path: 'quizzes/q/quiz.json', body: bytes('{"ä":1}') });
  expect(await pages.end()).toBeUndefined();
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  expect(read('guides/g0/index.html')).toContain('href="../../record/"');
  expect(read('guides/g204/index.html')).toContain('href="../../record/"');
  expect(read('quizzes/q/quiz.json')).toBe('{"ä":1}');
  expect(read('robots.txt')).toBe('see ./guides/');
});

test('a file of public/ that has the name of a page is told, and kept', async () => {
  const dist = site();
  mkdirSync(join(dist, 'about'));
  writeFileSync(join(dist, 'about', 'index.html'), 'mine');
  const pages = await openPageThread({ dist, lang: undefined });
  await pages.take({ path: 'about/index.html', body: bytes(page('x')) });
  await expect(pages.end()).rejects.toThrow('A file in public/ is called about/index.html, as is a page.');
  expect(readFileSync(join(dist, 'about', 'index.html'), 'utf8')).toBe('mine');
});

test('a page that cannot be finished is named', async () => {
  const dist = site();
  const pages = await openPageThread({ dist, lang: undefined });
  const asks =
    '<template data-ahead="no-such"></template><script>1</script><script type="module" src="/_astro/a.js">';
  await pages.take({ path: 'search/index.html', body: bytes(asks) });
  await expect(pages.end()).rejects.toThrow(
    'search/index.html: A page asks ahead for no-such, and no script is called so.',
  );
  expect(existsSync(join(dist, 'search', 'index.html'))).toBe(false);
});
