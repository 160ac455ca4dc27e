import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, serveFolder } from '../../scripts/serve.ts';
import { choose, controls, questionsOf } from './support/check.ts';
import { test as base, expect, hydrated } from './support/test.ts';

const CHANGED = 'privacy/index.html';

/** A copy of the site, of which another edition can be put up while it is read. */
const test = base.extend<{ copy: string; publish: () => void }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs out of this pattern.
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'service-mirror-edition-'));
    cpSync(DIST, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  root: async ({ copy }, use) => {
    const server = await serveFolder(copy, { prefix: '/team/' });
    await use(server.url);
    await server.close();
  },
  publish: async ({ copy }, use) => {
    const change = (file: string, from: RegExp, to: string) => {
      const text = readFileSync(join(copy, file), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(join(copy, file), text.replace(from, to));
    };
    await use(() => {
      change(CHANGED, /<h1>/, '<h1>Second edition: ');
      // As a build would: the worker names each file with what is in it.
      change('sw.js', new RegExp(`\\{[^{}]*${CHANGED}[^{}]*\\}`), `{url:"${CHANGED}",revision:"second"}`);
    });
  },
});
test.use({ serviceWorkers: 'allow' });

test('a newer edition never interrupts an attempt: it is offered elsewhere, waits, and keeps what was begun', async ({
  context,
  page,
  publish,
  visit,
}) => {
  test.setTimeout(60_000);
  const saved = /Saved on this device/;
  await visit('/quizzes/six-needs-check/');
  await hydrated(page);
  const answer = controls(questionsOf(page).first()).first();
  await choose(questionsOf(page).first());
  await expect(page.locator('.kept')).toContainText(saved, { timeout: 20_000 });

  publish();
  await page.reload();
  await hydrated(page);
  const waiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(waiting, { timeout: 20_000 }).toBe(true);
  await expect(page.locator('.kept')).toContainText(saved);
  await expect(page.getByRole('button', { name: 'Open it' })).toHaveCount(0);
  await expect(answer).toBeChecked();
  await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));

  const other = await context.newPage();
  const title = other.getByRole('heading', { level: 1 });
  await visit('/privacy/', other);
  await expect(title).not.toHaveText(/Second edition/);
  const notice = other.getByRole('status').filter({ hasText: 'There is a newer edition.' });
  await notice.getByRole('button', { name: 'Open it' }).click();
  await expect(other.getByRole('status').filter({ hasText: 'open in another tab' })).toBeVisible();
  await expect(title).not.toHaveText(/Second edition/);
  expect(await page.evaluate(() => Reflect.get(window, 'sameAsBefore'))).toBe(true);
  await expect(answer).toBeChecked();

  await page.close();
  await other.reload();
  await notice.getByRole('button', { name: 'Open it' }).click();
  await expect(title).toHaveText(/Second edition/);
  await visit('/quizzes/six-needs-check/', other);
  await hydrated(other);
  await expect(controls(questionsOf(other).first()).first()).toBeChecked();
});
