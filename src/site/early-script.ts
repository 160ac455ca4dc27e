import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import source from '../page/early.js?raw';

/** The script in the head of every page, as short as it gets, because each page carries it. */
export const early: string = minifySync('early.js', source).code.trim();

/** How a policy names an inline script or style. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

export const earlyHash = hashOf(early);
