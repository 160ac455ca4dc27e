import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { extraWords, kindWords, quiz, steps as stepWords } from '../messages/en.ts';
import { setPage, wordsFor } from '../questions/shared/page.ts';
import { RichText } from '../questions/shared/rich-text.tsx';
import type { Rich } from '../quiz/rich.ts';
import { address } from '../site/address.ts';

const all = { ...kindWords, ...extraWords };
const words = wordsFor(quiz, all, Object.keys(all));
// The same for all that a build renders.
setPage({ root: address('/'), words, stepWords });

/**
 * Renders a Preact component to HTML at build. The site hydrates it with a script of its own, which loads
 * only the kinds a page shows; Astro's islands would load every kind and add an inline script to each page.
 */
export function render<Props extends object>(component: ComponentType<Props>, props: Props): string {
  return renderToString(h(component, props));
}

/** Renders formatted text of an author to HTML at build, with addresses that work from any page. */
export function renderRich(text: Rich): string {
  return render(RichText, { text });
}
