import { one } from './dom.ts';

/** Marks the words of a search where the reader arrives from it. */
export function highlight(): void {
  const search = new URLSearchParams(location.search).get('find') ?? '';
  const words = search.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu);
  const main = one('main');
  if (!words || !main || !('highlights' in CSS)) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found = new Highlight();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.toLowerCase() ?? '';
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        found.add(range);
      }
    }
  }
  CSS.highlights.set('found', found);
}
