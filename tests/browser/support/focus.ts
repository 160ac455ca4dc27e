import type { Page } from '@playwright/test';

/** Where the focus is. */
export interface Stop {
  /** The element in words. */
  name: string;
  /** What is wrong with how the focus shows there; empty when nothing is. */
  fault: string;
}

/** Where the focus is now; undefined when it is nowhere in the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    const words = at.textContent || at.getAttribute('name') || '';
    const name = `${at.tagName} ${words.trim().replace(/\s+/g, ' ').slice(0, 50)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      return { name, fault: 'shows no focus' };
    const [box] = at.getClientRects();
    if (!box) return { name, fault: 'has no place' };
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
      return { name, fault: 'is outside the screen' };
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const seen = top && (at.contains(top) || top.contains(at) || top.closest('label')?.contains(at));
    return { name, fault: seen ? '' : `is covered by ${top?.tagName}.${top?.className}` };
  });
}

/** Presses Tab through the whole page; gives every place where the focus stopped. */
export async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    let at = await stop(page);
    // What comes late may move the page just then: what counts is where the focus is once it stands.
    if (at?.fault) {
      await page.waitForTimeout(200);
      at = await stop(page);
    }
    if (!at) return stops;
    stops.push(at);
  }
  throw new Error('The focus never leaves the page.');
}

/** Presses Tab until the focus is on something with these words, as a person would. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at && words.test(at.name)) return;
  }
  throw new Error(`No Tab leads to ${words}.`);
}
