import { docusaurus } from './docusaurus.ts';
import { floor } from './floor.ts';
import { ours } from './ours.ts';
import type { Rival } from './rival.ts';
import { starlight, starlightSidebar } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** What is always measured; the first is what the others are compared with. */
export const always: readonly Rival[] = [floor, ours, starlight];

/** What is measured when asked for. */
export const onRequest: readonly Rival[] = [starlightSidebar, vitepress, docusaurus];

export const rivals: readonly Rival[] = [...always, ...onRequest];
