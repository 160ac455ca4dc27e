import { minifySync } from 'vite';
import source from '../page/early.js?raw';

/** A script to stand in a page, as short as it gets. */
export const inlined = (script: string): string => minifySync('inlined.js', script).code.trim();

/** The script in the head of every page. */
export const early: string = inlined(source);
