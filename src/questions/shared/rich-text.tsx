import { type ComponentChild, Fragment, h, type VNode } from 'preact';
import type { Rich } from '../../quiz/rich.ts';
import { addressHere } from './page.ts';

/** A link: inside the site as it works from this page, elsewhere without telling where it came from. */
function linkProps(href: string) {
  return href.startsWith('/') || href.startsWith('#')
    ? { href: addressHere(href) }
    : { href, rel: 'external noreferrer' };
}

function render(text: Rich): ComponentChild[] {
  if (typeof text === 'string') return [text];
  return text.map((node) => {
    if (typeof node === 'string') return node;
    const [tag, content, href] = node;
    return h(tag, href === undefined ? null : linkProps(href), ...render(content));
  });
}

/** Renders formatted text, element by element. */
export function RichText({ text }: { text: Rich }): VNode {
  return h(Fragment, null, ...render(text));
}
