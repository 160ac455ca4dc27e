import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { relativise, SENTINEL } from '../../src/build/any-folder.ts';
import { compressFolder } from '../../src/build/compress.ts';
import { stylesWithoutScripts, withoutScripts } from '../../src/build/for-disk.ts';
import { nameIndexes } from '../../src/build/index-links.ts';
import { faultInOptions } from '../../src/build/options.ts';

describe('what a build is asked for', () => {
  test.each([
    ['--for-disc', '"--for-disc": did you mean "--for-disk"? Options: --index-links, --for-disk, --compress'],
    ['--indexlinks', 'did you mean "--index-links"?'],
    ['--outdir /tmp/x', 'did you mean "--outDir"?'],
    ['--compress=true', 'did you mean "--compress"?'],
    ['for-disk', '"for-disk": did you mean "--for-disk"?'],
    ['--compress for-disk', '"for-disk": did you mean "--for-disk"?'],
    ['--outDir /tmp/x --frobnicate', '"--frobnicate": Options: '],
  ])('%s is refused, with the nearest that there is', (args, said) => {
    expect(faultInOptions(args.split(' '))).toContain(said);
  });

  test.each([
    '--for-disk --compress --index-links',
    '--outDir /tmp/x --silent --verbose --config a.mjs --site=https://b.c',
    '--base /x --root . --mode staging --force --devOutput --no-force --out-dir=/tmp/x -h',
  ])('%s is taken', (args) => {
    expect(faultInOptions(args.split(' '))).toBeUndefined();
  });

  test('an option that npm kept to itself is told', () => {
    expect(faultInOptions([], { npm_config_for_disk: 'true' })).toContain('npm run build -- --for-disk');
  });

  test('the command builds nothing then', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/astro.ts', 'build', '--for-disc'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('"--for-disk"?') });
  });
});

describe('links that name index.html', () => {
  const link = (path: string) => nameIndexes(`<a class="x" href="${SENTINEL}${path}">Text</a>`);
  const named = (path: string) => `<a class="x" href="${SENTINEL}${path}">Text</a>`;

  test.each([
    ['', 'index.html'],
    ['#guides', 'index.html#guides'],
    ['guides/six-needs/', 'guides/six-needs/index.html'],
    ['guides/six-needs/#empathy', 'guides/six-needs/index.html#empathy'],
    ['quizzes/partnership/?attempt=1#result', 'quizzes/partnership/index.html?attempt=1#result'],
  ])('a link to "%s" becomes "%s"', (before, after) => {
    expect(link(before)).toBe(named(after));
  });

  test.each(['favicon.svg', 'guides/six-needs/index.html', 'guides.xml?all#/'])('"%s" stays', (path) => {
    expect(link(path)).toBe(named(path));
  });

  test('an anchor of the page itself and another site stay', () => {
    const html = '<a href="#main">x</a><a href="https://example.org/a/">y</a>';
    expect(nameIndexes(html)).toBe(html);
  });

  test('the first page finds its folder when it is made relative', () => {
    expect(relativise(link(''), 'guides/six-needs/index.html')).toContain('href="../../index.html"');
    expect(relativise(link(''), 'index.html')).toContain('href="./index.html"');
  });
});

describe('a page for reading from disk', () => {
  test('has no script, no data block and no preload, and shows what is there without a script', () => {
    const page = `<link rel="preload" href="x.woff2" as="font" crossorigin><link rel="stylesheet" href="x.css">
<noscript><p>Print it.</p></noscript><script type="application/json">{"a":"\\u003c/script>"}</script>
<script type="module" src="x.js"></script>`;
    expect(withoutScripts(page).replace(/\s+/g, '')).toBe(
      '<linkrel="stylesheet"href="x.css"><p>Printit.</p>',
    );
  });

  test('its style sheets decide that no script runs', () => {
    expect(
      stylesWithoutScripts('@media screen and (scripting:enabled){a{}}@media (scripting: none){b{}}'),
    ).toBe('@media screen and (not (min-width: 0)){a{}}@media (min-width: 0){b{}}');
  });
});

describe('compressed copies', () => {
  const text = 'How strong is your partnership? '.repeat(100);

  async function compressed(files: Record<string, string>): Promise<{ folder: string; names: string[] }> {
    const folder = mkdtempSync(join(tmpdir(), 'service-mirror-compress-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await compressFolder(folder);
    return { folder, names: readdirSync(folder).sort() };
  }

  test('each text file gets three, which unpack to it', async () => {
    const { folder, names } = await compressed({ 'index.html': text });
    expect(names).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'index.html.zst']);
    const read = (name: string) => readFileSync(join(folder, name));
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
    expect(zstdDecompressSync(read('index.html.zst')).toString()).toBe(text);
    rmSync(folder, { recursive: true });
  });

  test('what is compressed already, and what fits into one packet, gets none', async () => {
    const files = { 'a.woff2': text, 'b.png': text, 'c.css': 'a{}' };
    const { folder, names } = await compressed(files);
    expect(names).toEqual(Object.keys(files));
    rmSync(folder, { recursive: true });
  });

  test('compressing again makes no copies of copies', async () => {
    const { folder, names } = await compressed({ 'index.html': text });
    await compressFolder(folder);
    expect(readdirSync(folder).sort()).toEqual(names);
    rmSync(folder, { recursive: true });
  });
});
