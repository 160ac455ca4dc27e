import { type ComponentChild, createContext, Fragment, h, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Rich } from '../../quiz/rich.ts';

/** The way from the page to the site's root: './', '../../' …; addresses in texts begin at the root. */
export const SiteRoot = createContext('/');

/** Turns an address from the site's root into one that works from this page. */
export function useAddress(): (path: string) => string {
  const root = useContext(SiteRoot);
  return (path) => (path.startsWith('/') ? root + path.slice(1) : path);
}

/** Renders formatted text, element by element. */
export function RichText({ text }: { text: Rich }): VNode {
  const address = useAddress();
  const render = (rich: Rich): ComponentChild[] =>
    typeof rich === 'string'
      ? [rich]
      : rich.map((node) => {
          if (typeof node === 'string') return node;
          const [tag, content, href] = node;
          return h(tag, href === undefined ? null : { href: address(href) }, ...render(content));
        });
  return h(Fragment, null, ...render(text));
}
