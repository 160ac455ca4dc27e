import type { Path } from './document.ts';

/** Texts that no rule looks into: a fault in one costs neither the entry nor what refers to it. */
const TEXTS = [
  'text',
  'customer',
  'heading',
  'label',
  'means',
  'next',
  'because',
  'lift',
  'says',
  'mark',
  'low',
  'high',
  'do',
  'say',
  'ask',
  'why',
];

/**
 * What stands in for a faulty value of no interest to any rule; undefined for any other. No two texts are
 * the same, because advice may not repeat itself.
 */
export function standIn(path: Path): unknown {
  const key = path.at(-1);
  if (path.length < 2 || typeof key !== 'string') return undefined;
  if (key === 'read') return 'a#a';
  if (key === 'plan') return { if: '?', then: '?' };
  return TEXTS.includes(key) ? path.join(' ') : undefined;
}
