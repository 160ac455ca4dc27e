import { findProgram } from '../../scripts/servers.ts';
import { answerInPage, honest } from './support/assessment.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { WebKit } from './support/webkit.ts';

// What many phones read with. Playwright's own tests run in Chromium alone.
const driver = findProgram('screen') && findProgram('webkit');

test.describe('in WebKit', () => {
  test.describe.configure({ mode: 'serial' });
  test.skip(driver === undefined, 'WebKit or Xvfb is not installed');
  test.setTimeout(120_000);

  let webkit: WebKit;
  test.beforeAll(async () => {
    if (driver) webkit = await WebKit.open(driver);
  });
  test.afterAll(() => webkit?.close());

  const isReady = () =>
    webkit.run(() => document.querySelector('form.quiz')?.hasAttribute('data-ready') ?? false);

  test('every page fits', async ({ root }) => {
    for (const path of pages()) {
      await webkit.go(root + path.slice(1));
      const width = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect.soft(await webkit.run(width), path).toBe(0);
    }
  });

  test('a check says what is right, and marks it with more than a word', async ({ root }) => {
    await webkit.go(`${root}guides/six-needs/`);
    await expect.poll(isReady).toBe(true);
    await webkit.click('.check-question input');
    await webkit.click('.check-question .show-answer');
    await expect.poll(() => webkit.run(() => document.activeElement?.className)).toBe('check-answer');
    const mark = () => {
      const right = document.querySelector('[data-verdict="right"] strong');
      return right && [right.textContent, getComputedStyle(right).textDecorationLine];
    };
    expect(await webkit.run(mark)).toEqual(['Right.', 'underline']);
  });

  test('an assessment leads to a result, and both are in the record', async ({ root }) => {
    await webkit.go(`${root}quizzes/partnership/short/`);
    await expect.poll(isReady).toBe(true);
    const step = () =>
      webkit.run(() => [...document.querySelectorAll('.step')].find((each) => each.checkVisibility())?.id);
    for (let at = await step(); at !== 'check-your-answers'; at = await step()) {
      await webkit.run(answerInPage, honest);
      await webkit.run(() => {
        const links = [...document.querySelectorAll<HTMLElement>('.step a.button')];
        links.find((link) => link.checkVisibility())?.click();
      });
      await expect.poll(step).not.toBe(at);
    }
    await webkit.click('#check-your-answers button.button');
    await expect.poll(() => webkit.run(() => location.hash)).toBe('#result');
    await expect.poll(() => webkit.run(() => document.activeElement?.textContent)).toBe('Your result');

    await webkit.go(`${root}record/`);
    const entries = () => document.querySelectorAll('.record-entry').length;
    await expect.poll(() => webkit.run(entries)).toBe(2);
  });

  test('the search finds', async ({ root }) => {
    await webkit.go(`${root}search/?q=apology`);
    const found = () =>
      [...document.querySelectorAll('.found h3, .found h2')].map((each) => each.textContent);
    await expect.poll(() => webkit.run(found)).toContain('Honesty comes first');
  });
});
