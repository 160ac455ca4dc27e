import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type Fault, Mender } from './mender.ts';

/** A text that has so many faults of syntax is hardly MDX. */
const MOST = 40;

/** MDX as the build reads it, with the place of everything in it. */
export interface Mdx {
  /** What is left when the faults of syntax are taken out; undefined if that is nothing. */
  root: Root | undefined;
  faults: Fault[];
}

/** Calls back for a node and all that is in it, from the outside in. */
export function walk(node: Nodes, see: (node: Nodes, offset: number) => void): void {
  see(node, node.position?.start.offset ?? 0);
  if ('children' in node) for (const child of node.children) walk(child, see);
}

/** Parses MDX with the parser of the build, and goes on after a fault. Never throws. */
export function parseMdx(text: string): Mdx {
  const mender = new Mender(text);
  for (let round = 0; round < MOST; round++) {
    try {
      const root = mdxToMdast(mender.text, { features: { gfm: true } });
      return { root: root.type === 'root' ? root : undefined, faults: mender.faults };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (mender.mend(message)) continue;
      const [, said = message] = message.match(/^\d+:\d+: ([\s\S]*)$/) ?? [];
      const remedy = 'look for <, { and tags that are not closed.';
      const fault = { offset: 0, problem: `this text cannot be read: ${said}`, remedy };
      return { root: undefined, faults: mender.faults.length > 0 ? mender.faults : [fault] };
    }
  }
  return { root: undefined, faults: mender.faults };
}
