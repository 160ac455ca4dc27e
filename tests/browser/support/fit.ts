import type { Page } from '@playwright/test';

/** Sets a page on a phone as the phone's second page is: in the handbook's own type, which is wider than most. */
export async function setInOwnType(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.kept = '';
    return document.fonts.load('1em Vollkorn');
  });
}

/**
 * What a reader would have to scroll sideways for, or could not see at all: a page wider than the screen, text
 * outside it, text cut off by its box. What scrolls inside its own frame is all there.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const ancestors = function* (element: Element | null) {
      for (let at = element; at; at = at.parentElement) yield at;
    };
    const hiddenOnPurpose = (element: Element) => getComputedStyle(element).clipPath !== 'none';
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim() || parent.closest('svg, script, style, option')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      const around = [...ancestors(parent)];
      if (around.some((each) => hiddenOnPurpose(each) || (each !== document.body && scrolls(each)))) continue;
      // Spaces at the end of such a line hang over its edge.
      if (getComputedStyle(parent).whiteSpace === 'pre-wrap' && parent.scrollWidth <= parent.clientWidth)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const out = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < -1 || right > innerWidth + 1),
      );
      if (out) found.push(`outside the screen: ${node.nodeValue.trim().slice(0, 60)}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, input)')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cuts && element.checkVisibility() && ![...ancestors(element)].some(hiddenOnPurpose))
        found.push(`cut off: ${element.className} ${element.textContent?.trim().slice(0, 60)}`);
    }
    return found;
  });
}

/** Controls and links that stand by themselves and are smaller than 24 px either way. Links in a sentence may be. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary';
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return [];
      if (getComputedStyle(element).clipPath !== 'none') return [];
      // A label is part of its control's target.
      const target = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (Math.round(width) >= 24 && Math.round(height) >= 24)) return [];
      const inline = getComputedStyle(element).display.startsWith('inline');
      const block = element.parentElement?.closest(
        'p, li, dd, dt, td, th, figcaption, label, div, span:not(p *)',
      );
      const words = (each: Element | null | undefined) => each?.textContent?.trim().length ?? 0;
      if (inline && words(block) > words(element) + 2) return [];
      return [
        `${element.tagName} ${Math.round(width)}×${Math.round(height)} ${element.textContent?.trim().slice(0, 40)}`,
      ];
    });
  });
}

/** What shows only in another state, on paper, in a wider or narrower window, or without a script. */
const WAITING = [
  ...['[hidden]', 'details:not([open])', '[popover]', '.terms > .piece-label', '.trouble', '.filters-none'],
  ...['.without-script', '.desk-on', '.desk-line', '.print-only', '.rank-paper', '.match-answers'],
  ...[
    '.step:not(:target)',
    '.quiz-head > .lead',
    '.scene-off',
    '.scene-number',
    '.consequence',
    '.go-on',
    'svg title',
    '.head > .name',
  ],
  ...['.contents-fold', '.contents-margin', '.book-margin', '.book-end', '.book-margin .leader-end'],
].join();

/** Texts that take no room on the page although nothing says that they wait. */
export function hiddenTexts(page: Page): Promise<string[]> {
  return page.evaluate((waiting) => {
    const range = document.createRange();
    const shows = (text: ChildNode) => {
      range.selectNode(text);
      return range.getClientRects().length > 0;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((each) => !each.matches('script, style, option') && !each.closest(waiting))
      .flatMap((each) => [...each.childNodes].map((text) => ({ each, text })))
      .filter(({ text }) => text.nodeType === 3 && text.textContent?.trim() && !shows(text))
      .map(({ each, text }) => `${each.tagName}.${each.className}: ${text.textContent?.trim().slice(0, 60)}`);
  }, WAITING);
}
