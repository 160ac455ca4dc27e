// A second language without a translator: every message 40 % longer, with accents, from right to left.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type ServedFolder, serveFolder } from '../../scripts/serve.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/pages.ts';
import { test as base, expect, hydrated } from './support/test.ts';

const FOLDER = resolve('test-results/pseudo');
const PAGES = pages().filter((path) => path !== '/404.html' && path !== '/offline/');

/** A word of the table as this language writes it. */
const ACCENTED = /[áéíóúýñç]/;

const test = base.extend<object, { pseudo: ServedFolder }>({
  pseudo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
    async ({}, use) => {
      const { status, stderr } = spawnSync('node', ['scripts/astro.ts', 'build', '--outDir', FOLDER], {
        env: { ...process.env, SITE_LOCALE: 'pseudo' },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`The site does not build in another language: ${stderr}`);
      const served = await serveFolder(FOLDER);
      await use(served);
      await served.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  root: async ({ pseudo }, use) => use(pseudo.url),
});

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 360, height: 740 } });

test('every page is set from right to left, fits a phone, and has no fault that axe finds', async ({
  page,
  visit,
}) => {
  test.setTimeout(40_000 + PAGES.length * 6_000);
  for (const path of PAGES) {
    await test.step(path, async () => {
      await visit(path);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
      expect.soft(await page.title()).toMatch(ACCENTED);
      expect.soft(await violations(page), path).toEqual([]);
    });
  }
});

test('a check in a guide can be answered', async ({ page, visit }) => {
  await visit('/guides/six-needs/');
  await hydrated(page);
  const question = page.locator('fieldset[data-question]').first();
  await question.locator('input').first().check();
  await page.locator('.check-question').first().getByRole('button').first().click();
  await expect(page.locator('.check-question').first().locator('.verdict')).toHaveText(ACCENTED);
});

test('an assessment can be answered up to its result', async ({ page, visit }) => {
  test.setTimeout(90_000);
  await visit('/quizzes/partnership/short/');
  await hydrated(page);
  await page.locator('.step:visible a[href^="#"]').first().click();
  for (;;) {
    const step = page.locator('.step:visible');
    const id = (await step.getAttribute('id')) ?? '';
    if (id === 'check-your-answers') break;
    for (const question of await step.locator('fieldset').all()) {
      const inputs = question.locator('input:is([type=radio], [type=checkbox])');
      await inputs.last().check();
    }
    await step.locator('.step-nav a').last().click();
    await expect(page.locator('.step:visible')).not.toHaveId(id);
  }
  await page.locator('.step:visible').getByRole('button').last().click();
  await expect(page.locator('.step:visible')).toHaveId('result');
  await expect(page.locator('.step:visible h2')).toHaveText(ACCENTED);
});
