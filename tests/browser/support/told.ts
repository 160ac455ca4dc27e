import type { Locator } from '@playwright/test';

/** What assistive technology is told of an element, by the browser itself. */
export interface Told {
  role: string;
  name: string;
  description: string;
  /** Such as `checked`, `expanded`, `disabled`, `focused`: as text, those that hold. */
  states: Record<string, string>;
}

interface AxValue {
  value?: unknown;
}
interface AxNode {
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  properties?: { name: string; value: AxValue }[];
}

const MARK = 'data-told';

/** Reads an element in the accessibility tree. */
export async function told(target: Locator): Promise<Told> {
  const session = await target.page().context().newCDPSession(target.page());
  await target.evaluate((element, mark) => element.setAttribute(mark, ''), MARK);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[${MARK}]` });
  const tree = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  await target.evaluate((element, mark) => element.removeAttribute(mark), MARK);
  await session.detach();
  const node = tree.nodes[0] as AxNode | undefined;
  const text = (value: AxValue | undefined) => String(value?.value ?? '');
  const states = (node?.properties ?? []).map(({ name, value }) => [name, text(value)]);
  return {
    role: text(node?.role),
    name: text(node?.name),
    description: text(node?.description),
    states: Object.fromEntries(states),
  };
}
