import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';

/** Looks at everything and says what is wrong. Pure. */
export type ContentRule = (library: Library) => Finding[];

export const rules: readonly ContentRule[] = [];
