import { DIST } from '../../scripts/serve.ts';
import { findProgram, SERVERS, type ServerId } from '../../scripts/servers.ts';
import { expectCrawl, expectFiles } from './support/crawl.ts';
import { expectJourneys } from './support/journeys.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const host of Object.keys(SERVERS) as ServerId[]) {
  for (const prefix of ['/', '/a b c/é/']) {
    test.describe(`${SERVERS[host].name} as it comes, at ${prefix}`, () => {
      test.use({ host: findProgram(host) ? host : undefined, prefix });
      test.skip(findProgram(host) === undefined, `${SERVERS[host].name} is not installed`);
      test.setTimeout(180_000);

      test('every page, link and file answers as what it is', async ({ page, root }) => {
        await expectFiles(root, DIST);
        // To the browser a server is the same in both folders; the deep one is the harder.
        const seen = await expectCrawl(page, root, root, { open: prefix !== '/' });
        expect(seen.map((url) => decodeURI(url.slice(root.length - 1))).sort()).toEqual(
          pages().filter((path) => path !== '/404.html' && path !== '/offline/'),
        );
      });

      test('a check, an assessment and the record work', async ({ page, root }) => {
        await expectJourneys(page, root);
      });
    });
  }
}
