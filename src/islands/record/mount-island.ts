import { render, type VNode } from 'preact';

/**
 * Puts a view in place of what the page says without a script.
 *
 * @param name the value of `data-island`; inside are `[data-root]` and a data block with the props
 */
export function mountIsland<Props>(name: string, view: (props: Props) => VNode): void {
  for (const island of document.querySelectorAll(`[data-island="${name}"]`)) {
    const root = island.querySelector('[data-root]');
    const data = island.querySelector('script[type="application/json"]');
    if (!root || !data) continue;
    root.replaceChildren();
    render(view(JSON.parse(data.textContent ?? '')), root);
  }
}
