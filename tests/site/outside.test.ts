import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test('without SITE_URL there is no full address', async () => {
  vi.stubEnv('SITE_URL', '');
  const { absolute } = await import('../../src/site/outside.ts');
  expect(absolute('/guides/')).toBeUndefined();
});

test('a full address lies below SITE_URL, with or without a slash at its end', async () => {
  for (const url of ['https://example.org/a/', 'https://example.org/a']) {
    vi.stubEnv('SITE_URL', url);
    vi.resetModules();
    const { absolute } = await import('../../src/site/outside.ts');
    expect(absolute('/guides/')).toBe('https://example.org/a/guides/');
  }
});

test('for a host without index documents a full address names one, and a file as it is', async () => {
  vi.stubEnv('SITE_URL', 'https://example.org/a/');
  vi.stubEnv('INDEX_LINKS', 'true');
  const { absolute } = await import('../../src/site/outside.ts');
  expect(absolute('/')).toBe('https://example.org/a/index.html');
  expect(absolute('/guides/')).toBe('https://example.org/a/guides/index.html');
  expect(absolute('/social/handbook.png')).toBe('https://example.org/a/social/handbook.png');
});

test('an address that is none is refused by its name', async () => {
  vi.stubEnv('SITE_URL', 'example.org');
  await expect(import('../../src/site/outside.ts')).rejects.toThrow(/SITE_URL is "example.org"/);
});
