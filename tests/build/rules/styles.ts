import type { Rule } from '../support/site.ts';

const JOINED = /(-webkit-text-decoration:([^;}]*);)?(?<![\w-])text-decoration:\s*([^\s;}]+\s[^;}]*)/g;

/**
 * Safari up to 26 drops an underline whose style or thickness stands in one declaration with it, unless
 * the prefixed property says the same. A minifier that is not told of Safari joins them.
 */
export const underlines: Rule = ({ files }) =>
  [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, css]) =>
      [...css.matchAll(JOINED)]
        .filter(([, , prefixed, value]) => prefixed !== value)
        .map(([, , , value]) => `${path}: Safari drops text-decoration: ${value}`),
    );
