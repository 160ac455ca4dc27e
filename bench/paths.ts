import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const BENCH = join(ROOT, 'bench');
/** What was measured, cell by cell, so that an interrupted run goes on where it stopped. */
export const CACHE = join(BENCH, '.cache');
export const REPORT = join(BENCH, 'report');
