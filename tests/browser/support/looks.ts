import type { AxeResults, ElementContext, Result, RunOptions } from 'axe-core';

/**
 * Runs in a page that has axe. Lets it weigh the text that looks like none of what is known: a look is all that
 * the contrast of a text hangs on, its own colours and size and what lies behind it up to the root of the page.
 *
 * @returns what axe finds, and the looks that it passed; where it could not tell, the look with the words
 */
export async function weighNewLooks({ rules, known }: { rules: string[]; known: string[] }): Promise<{
  found: Result[];
  passed: string[];
}> {
  const behind = new Map<Element | null, string>([[null, '']]);
  /** What lies behind an element, without what is clear. */
  const ground = (element: Element | null): string => {
    const before = behind.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(
      element as Element,
    );
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${mixBlendMode}`;
    const clear = own === 'rgba(0, 0, 0, 0) none 1 none normal';
    const text = `${clear ? '' : `${own}; `}${ground(element?.parentElement ?? null)}`;
    behind.set(element, text);
    return text;
  };
  const letters = (element: Element) => {
    const { color, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke } =
      getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    // As large as the guidelines ask less of: 18 pt, or 14 pt in bold.
    const large = size >= 24 || (size >= 18.5 && Number(fontWeight) >= 700);
    return `${color} ${large} ${textShadow} ${webkitTextFillColor} ${webkitTextStroke}`;
  };
  /** By what else than its colour a link is told from the words around it. */
  const link = (element: Element) => {
    const { borderBottom, fontStyle, fontWeight, textDecoration } = getComputedStyle(element);
    return `${borderBottom} ${fontStyle} ${fontWeight} ${textDecoration}`;
  };
  const look = (element: Element) => {
    const around = element.closest('a')?.parentElement;
    const beside = around ? `${link(element)} in ${letters(around)} ${link(around)}` : '';
    return `${letters(element)} on ${ground(element)} ${beside}`;
  };
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

  const old = new Set(known);
  const fresh = new Map<Element, string>();
  for (const element of document.querySelectorAll('body, body *')) {
    if (!hasWords(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const its = look(element);
    if (!old.has(its) && !old.has(its + element.textContent)) fresh.set(element, its);
  }
  if (fresh.size === 0) return { found: [], passed: [] };

  const axe = Reflect.get(window, 'axe') as {
    run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>;
  };
  const { violations, passes } = await axe.run(
    { include: [...fresh.keys()] },
    {
      runOnly: { type: 'rule', values: rules },
      resultTypes: ['violations', 'passes'],
      elementRef: true,
    },
  );
  const elements = (results: Result[]) =>
    new Set(results.flatMap(({ nodes }) => nodes.map(({ element }) => element as Element | undefined)));
  const [bad, good] = [elements(violations), elements(passes.filter(({ id }) => id === 'color-contrast'))];
  const passed = [...fresh]
    .filter(([element]) => !bad.has(element))
    .map(([element, its]) => (good.has(element) ? its : its + element.textContent));
  for (const { nodes } of violations) for (const node of nodes) delete node.element;
  return { found: violations, passed: [...new Set(passed)] };
}
