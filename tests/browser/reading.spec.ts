import { expect, test } from './support/test.ts';

const GUIDE = '/guides/six-needs/';
const NEXT = '/guides/from-service-to-partnership/';

test('a guide read to its end is marked wherever it is listed, and can be unmarked', async ({
  page,
  visit,
}) => {
  await visit(NEXT);
  await page.keyboard.press('End');
  await expect(page.locator('.read-line')).toContainText('You read this on');
  await visit('/guides/');
  const link = page.locator('.guide-entries').getByRole('link', { name: /From service to partnership/ });
  await expect(link).toHaveAccessibleName(/\(read\)$/);
  await expect(page.getByRole('link', { name: /\(read\)/ })).toHaveCount(1);
  await visit(NEXT);
  await page.keyboard.press('End');
  // The page looks where the reader is when it is painted again, and then writes the line anew.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.getByRole('button', { name: 'Mark as unread' }).click();
  await expect(page.locator('.read-line')).toBeEmpty();
  await visit('/guides/');
  await expect(page.getByRole('link', { name: /\(read\)/ })).toHaveCount(0);
});

test('where no worker saves the guides, the next one comes in advance at the end of one', async ({
  page,
  visit,
}) => {
  // As on an address without https, where browsers offer no worker.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await visit(NEXT);
  await page.keyboard.press('End');
  const next = page.locator('link[rel=prefetch]');
  await expect(next).toHaveAttribute('href', /\/guides\/honesty-comes-first\/$/);
});

test('the contents follow the reader, and the home page offers to go on there', async ({ page, visit }) => {
  await visit(GUIDE);
  await page.locator('#fairness').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.contents-margin [aria-current]')).toHaveText('Fairness');
  await visit('/');
  const back = page.getByRole('region', { name: 'Where you were' });
  await expect(back.getByRole('link')).toHaveText('The six needs');
  await back.getByRole('link').click();
  await expect(page).toHaveURL(/\/guides\/six-needs\/#fairness$/);
});

test('somebody new is offered nothing to go on with', async ({ page, visit }) => {
  await visit('/');
  await expect(page.getByRole('region', { name: 'Where you were' })).toBeHidden();
});

test.describe('with a check, a result and a plan from before', () => {
  const at = '2026-11-20T10:00:00.000Z';
  const attempt = { format: 1, version: 1, form: 'full', started: at, finished: at, responses: {} };
  test.use({
    storage: {
      'service-mirror:attempt:aaaaaaaaaaaa': JSON.stringify({
        ...attempt,
        quiz: 'six-needs-check',
        result: { purpose: 'check', credit: { a: 1, b: 1, c: 0 } },
      }),
      'service-mirror:attempt:bbbbbbbbbbbb': JSON.stringify({
        ...attempt,
        quiz: 'partnership',
        finished: '2026-11-21T10:00:00.000Z',
        result: {
          purpose: 'assessment',
          level: { id: 'x', label: 'Put it right first', conditional: false },
        },
      }),
      'service-mirror:plan:bbbbbbbbbbbb': JSON.stringify({
        format: 1,
        saved: at,
        if: 'they call twice',
        then: 'I ask why',
        due: '2020-01-02',
      }),
      'service-mirror:attempt:damaged': '{"quiz":',
    },
  });

  test('the first page, the guides and the quizzes show them', async ({ page, visit }) => {
    await visit('/');
    const back = page.getByRole('region', { name: 'Where you were' });
    await expect(back).toContainText('Put it right first');
    await expect(back).toContainText('To look at again since 2 Jan 2020');
    await expect(back).toContainText('If they call twice, then I ask why');
    await visit('/guides/');
    await expect(page.getByRole('link', { name: /The six needs/ })).toContainText('checked');
    await visit('/quizzes/');
    await expect(page.locator('[data-result="six-needs-check"]')).toHaveText(
      'Your last result: 2 of 3 right, 20 Nov 2026',
    );
    await page.locator('[data-result="partnership"] a').click();
    await expect(page).toHaveURL(/\/quizzes\/partnership\/\?attempt=bbbbbbbbbbbb#result$/);
  });
});

test.describe('west of Greenwich', () => {
  const plan = {
    format: 1,
    saved: '2026-11-19T10:00:00.000Z',
    if: 'they call',
    then: 'I ask',
    due: '2026-11-21',
  };
  test.use({
    timezoneId: 'America/Los_Angeles',
    storage: { 'service-mirror:plan:cccccccccccc': JSON.stringify(plan) },
  });

  test('a day is the day of the reader, and is due when it begins for them', async ({ page, visit }) => {
    const back = page.getByRole('region', { name: 'Where you were' });
    await page.clock.setFixedTime('2026-11-21T07:59:00.000Z');
    await visit('/');
    await expect(back).toContainText('To look at again on 21 Nov 2026');
    await page.clock.setFixedTime('2026-11-21T08:01:00.000Z');
    await page.reload();
    await expect(back).toContainText('To look at again since 21 Nov 2026');
  });
});

test('the catalogue shows what fits, and says when nothing does', async ({ page, visit }) => {
  await visit('/quizzes/');
  const entries = page.locator('.catalogue-entry:visible');
  const all = await entries.count();
  await page.getByLabel('Purpose').selectOption('check');
  await expect.poll(() => entries.count()).toBeLessThan(all);
  await page.getByLabel('Time').selectOption('long');
  await expect(page.getByText('No quiz is like that.')).toBeVisible();
  await page.getByLabel('Time').selectOption('');
  await page.getByLabel('Purpose').selectOption('');
  await expect(entries).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('what the catalogue was asked for is in its address, and holds when it is loaded again', async ({
  page,
  visit,
}) => {
  await visit('/quizzes/');
  const entries = page.locator('.catalogue-entry:visible');
  const all = await entries.count();
  await page.getByLabel('Purpose').selectOption('check');
  await page.getByLabel('Part').selectOption({ index: 2 });
  await expect(page).toHaveURL(/\?purpose=check&part=[\w-]+$/);
  const some = await entries.allTextContents();
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all);
  await page.reload();
  await expect.poll(() => entries.allTextContents()).toEqual(some);
  await expect(page.getByLabel('Purpose')).toHaveValue('check');
  await page.locator('.catalogue-entry:visible h3 a').first().click();
  await expect(page).not.toHaveURL(/purpose/);
  await page.goBack();
  await expect.poll(() => entries.allTextContents()).toEqual(some);
  await visit('/quizzes/?purpose=none-such&length=long');
  await expect(page.getByLabel('Purpose')).toHaveValue('');
  await expect(page.getByLabel('Time')).toHaveValue('long');
});

test('colours that were chosen hold from the first moment of the next page', async ({ page, visit }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel('Colours').selectOption('dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  // The page's own script is kept away: the choice must not wait for it.
  await page.route(/_astro\/.*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await visit('/glossary/');
  expect(await paper()).toBe(dark);
});

test('no script and no type moves anything, for somebody new and for somebody who returns', async ({
  page,
  visit,
}) => {
  for (const path of ['/', GUIDE, '/guides/', '/quizzes/', '/search/?q=honesty', '/']) {
    await visit(path);
    await page.waitForTimeout(400);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value');
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        }),
    );
    expect.soft(shift, path).toBeLessThan(0.001);
  }
});

test('a missing page leads home from any depth, and names the page that was meant', async ({
  page,
  faults,
  visit,
}) => {
  await visit('/guides/six-neds/deeper/still/');
  await page.waitForTimeout(100);
  await expect(page.getByRole('link', { name: 'All guides' })).toHaveAttribute('href', '/guides/');
  await visit('/guides/six-neds/');
  await expect(page.getByRole('link', { name: 'The six needs' })).toHaveAttribute(
    'href',
    '/guides/six-needs/',
  );
  for (const [asked, title, meant] of [
    ['/Guides/', 'Guides', '/guides/'],
    ['/guides/Six-Needs/index.htm', 'The six needs', '/guides/six-needs/'],
    ['/Guides/act-on-your-results.html', 'Act on your result', '/guides/act-on-your-result/'],
    ['/quizes', 'See all quizzes', '/quizzes/'],
  ] as const) {
    await visit(asked);
    await expect(page.locator('[data-near] a')).toHaveText(title);
    await expect(page.locator('[data-near] a')).toHaveAttribute('href', meant);
  }
  faults.expect(/404/);
});

test('a missing page has the colours that the reader chose', async ({ page, faults, visit }) => {
  await visit('/');
  await page.getByLabel('Colours').selectOption('dark');
  await visit('/no/such/page/');
  await expect(page.getByRole('link', { name: 'All guides' })).toBeVisible();
  const paper = () =>
    page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
  expect(await paper()).toEqual({ scheme: 'dark', paper: expect.stringContaining('oklch(0.195') });
  faults.expect(/404/);
});

test('targets in the running head, the foot and the margin are large enough', async ({ page, visit }) => {
  await visit(GUIDE);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.head a, .foot a, .foot select, .margin a, .neighbours a')]
      .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 24),
  );
  expect(small).toEqual([]);
});

test('the first screen says what it is, that it is private, and offers three ways in', async ({
  page,
  visit,
}) => {
  for (const size of [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    await visit('/');
    await expect(page.getByText('A handbook on customer service')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'How your answers stay private' })).toBeInViewport({
      ratio: 1,
    });
    for (const way of await page.locator('.ways section:visible').all())
      await expect(way).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.ways section:visible')).toHaveCount(3);
  }
});

test('lines of running text are 60 to 75 characters long', async ({ page, visit }) => {
  await visit(GUIDE);
  const lengths = await page.locator('.guide-text > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue?.length ?? 0); at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = Math.round(range.getBoundingClientRect().bottom);
          lines.set(top, (lines.get(top) ?? 0) + 1);
        }
      }
      // The last line is as long as what is left.
      return [...lines.values()].slice(0, -1);
    }),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(lengths.length).toBeGreaterThan(20);
  expect(mean).toBeGreaterThan(60);
  expect(mean).toBeLessThan(75);
});

test('who wants no motion gets none: pages change at once, and nothing glides', async ({ page, visit }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.fades = String(Reflect.get(event, 'viewTransition') !== null);
    });
  });
  for (const [motion, glides, fades] of [
    ['reduce', 'auto', 'false'],
    ['no-preference', 'smooth', 'true'],
  ] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    await visit('/guides/');
    const link = page.getByRole('link', { name: /The six needs/ });
    await link.focus();
    const scrolling = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await scrolling()).toBe(glides);
    await link.click();
    await expect(page).toHaveURL(/six-needs/);
    await expect(page.locator('html')).toHaveAttribute('data-fades', fades);
    if (motion === 'reduce')
      expect(
        await page.evaluate(() => document.getAnimations().map((each) => each.constructor.name)),
      ).toEqual([]);
  }
});
