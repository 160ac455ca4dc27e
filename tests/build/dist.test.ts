import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/serve.ts';
import { RULES } from './rules/index.ts';
import { readSite, type Site } from './support/site.ts';

describe('the built site', () => {
  let site: Site;

  beforeAll(() => {
    if (!existsSync(join(DIST, 'index.html')))
      throw new Error('dist/ has no index.html: npm run build first.');
    site = readSite(DIST);
  });

  test.each(Object.entries(RULES))(
    '%s',
    async (_name, rule) => {
      expect(await rule(site)).toEqual([]);
      // Every page is looked at as a whole, which takes a while on a busy machine.
    },
    120_000,
  );
});
