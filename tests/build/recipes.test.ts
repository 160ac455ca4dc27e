import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hosting } from '../../src/messages/en.ts';

const read = (name: string) => readFileSync(new URL(`../../hosting/${name}`, import.meta.url), 'utf8');

const SENDING_HEADERS = ['nginx.conf', 'Caddyfile', 'htaccess', '_headers', 'cloudfront-headers.json'];

test.each(SENDING_HEADERS)('hosting/%s sends every header that a page cannot carry', (name) => {
  const text = read(name);
  for (const value of [
    "frame-ancestors 'none'",
    '63072000',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'same-origin',
    'no-referrer',
  ])
    expect(text).toContain(value);
  expect(text).toMatch(/X-Content-Type-Options|ContentTypeOptions/);
});

test.each(['nginx.conf', 'Caddyfile', 'htaccess', '_headers', 's3.sh'])(
  'hosting/%s lets hashed files be kept for good',
  (name) => {
    expect(read(name)).toContain('public, max-age=31536000, immutable');
  },
);

test('the page shows every recipe', () => {
  const shown = hosting.hosts.flatMap(({ files }) => files.map(([name]) => name));
  expect([...new Set<string>(shown)].sort()).toEqual(
    readdirSync(new URL('../../hosting/', import.meta.url)).sort(),
  );
});

type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;

describe('hosting/cloudfront-function.js', () => {
  const handler = runInNewContext(`${read('cloudfront-function.js')}; handler`) as (event: {
    request: { uri: string; querystring: Query };
  }) => { uri?: string; statusCode?: number; headers?: { location: { value: string } } };
  const answer = (uri: string, querystring: Query = {}) => handler({ request: { uri, querystring } });

  test.each([
    ['/', '/index.html'],
    ['/guides/six-needs/', '/guides/six-needs/index.html'],
    ['/a%20b/%C3%A9/', '/a%20b/%C3%A9/index.html'],
    ['/_astro/quiz.D_yJaXS2.js', '/_astro/quiz.D_yJaXS2.js'],
    ['/guides/six-needs/index.html', '/guides/six-needs/index.html'],
  ])('%s is looked up as %s', (asked, key) => {
    expect(answer(asked).uri).toBe(key);
  });

  test('a folder without its slash is sent to the slash', () => {
    expect(answer('/guides/six-needs')).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/guides/six-needs/' } },
    });
  });

  test('what is asked for behind a question mark is kept on the way', () => {
    const many = { value: 'a%20b', multiValue: [{ value: 'a%20b' }, { value: 'c' }] };
    expect(answer('/search', { q: { value: 'x' } }).headers?.location.value).toBe('/search/?q=x');
    expect(answer('/search', { q: many, r: { value: '' } }).headers?.location.value).toBe(
      '/search/?q=a%20b&q=c&r=',
    );
  });
});

test.each(readdirSync(new URL('../../hosting/', import.meta.url)))(
  'hosting/%s names the addresses that a build cannot know, if it builds',
  (name) => {
    const text = read(name);
    if (!text.includes('npm run build')) return;
    expect(text).toMatch(/SITE_URL *[=:]/);
    expect(text).toMatch(/REPO_URL *[=:]/);
  },
);

test('the page tells of both addresses, and what a private bucket answers', () => {
  expect(JSON.stringify(hosting.settings)).toMatch(/SITE_URL=.*REPO_URL=/);
  const bucket = hosting.hosts.find(({ title }) => title === 'S3 and CloudFront');
  expect(bucket?.text).toMatch(/403.*404.*`\/404\.html`/);
});

test('hosting/s3.sh says the types and charsets that the tool leaves out', () => {
  for (const [files, type] of [
    ['*.md', 'text/markdown; charset=utf-8'],
    ['*.txt', 'text/plain; charset=utf-8'],
    ['*.webmanifest', 'application/manifest+json'],
  ])
    expect(read('s3.sh')).toContain(`send_as '${files}' '${type}'`);
});

describe('recipes that a service runs', () => {
  const scripts = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).scripts;

  test.each(readdirSync(new URL('../../hosting/', import.meta.url)))(
    'hosting/%s runs no script that is not there',
    (name) => {
      for (const [, script = ''] of read(name).matchAll(/npm run ([\w-]+)/g))
        expect(scripts).toHaveProperty(script);
    },
  );

  test('GitHub builds and uploads the folder that the build writes', () => {
    const { jobs, permissions } = parse(read('github-pages.yml'));
    const steps: { run?: string; uses?: string; with?: { path?: string } }[] = jobs.build.steps;
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run build']);
    expect(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with?.path).toBe('dist');
    expect(jobs.deploy.needs).toBe('build');
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });

  test('GitLab publishes what was built, not the public folder of the source', () => {
    const { pages } = parse(read('gitlab-ci.yml'));
    expect(existsSync(new URL('../../public/', import.meta.url))).toBe(true);
    expect(pages.script.slice(-2)).toEqual(['rm -rf public', 'mv dist public']);
    expect(pages.artifacts.paths).toEqual(['public']);
  });
});
