import type { Request } from '@playwright/test';
import { expect, hydrated, test } from './support/test.ts';

test('reading every page and answering in every quiz tells nobody anything', async ({
  page,
  context,
  root,
}) => {
  test.setTimeout(180_000);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));

  const queue = [root];
  const seen = new Set(queue);
  for (let at = 0; at < queue.length; at += 1) {
    const address = queue[at] ?? root;
    await page.goto(address);
    await hydrated(page);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    // The anchors of a quiz are its pages.
    for (const link of links.map((href) => (href.includes('/quizzes/') ? href : href.replace(/#.*/, '')))) {
      if (!link.startsWith(root) || seen.has(link)) continue;
      seen.add(link);
      // The pages of a quiz are read one after another, as a reader does, who does not load it anew for each.
      if (link.startsWith(`${address.replace(/#.*/, '')}#`)) queue.splice(at + 1, 0, link);
      else queue.push(link);
    }
    const answer = page.locator('form[data-quiz] input:is([type=radio], [type=checkbox]):visible').first();
    if ((await answer.count()) > 0) await answer.check();
  }

  expect(seen.size, 'pages read').toBeGreaterThan(1);
  const telling = requests.filter(
    (request) =>
      request.method() !== 'GET' || request.postData() !== null || new URL(request.url()).search !== '',
  );
  expect(telling.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the list of what is stored opens when asked, tells the notes apart, and says when it does not come', async ({
  page,
  visit,
  faults,
}) => {
  await visit('/guides/six-needs/#fairness');
  await page.getByLabel('Colours').selectOption('dark');
  await visit('/privacy/');
  const list = page.locator('.stored-entries > li');
  await expect(list).toHaveCount(0);
  await page.getByText('Show every entry').click();
  await expect(list.filter({ hasText: 'The colours you chose' })).toContainText('service-mirror:theme');
  await page.route(/\/mount-entries\.[^/]*\.js$/, (route) => route.abort());
  await visit('/privacy/');
  await page.getByText('Show every entry').click();
  await expect(page.getByText('This part of the page did not arrive')).toBeVisible();
  faults.expect(/mount-entries/);
});
