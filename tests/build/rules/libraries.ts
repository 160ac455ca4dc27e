import type { Rule } from '../support/site.ts';

/** A rule that no script has some words. */
const without =
  (marks: RegExp, says: string): Rule =>
  ({ files }) =>
    [...files].flatMap(([path, text]) => {
      const [mark] = (/\.m?js$/.test(path) && text.match(marks)) || [];
      return mark === undefined ? [] : [`${path}:1: ${says} (${mark})`];
    });

/** The library that checks what authors write stays at home, known by words that minifying leaves as they are. */
export const noValidation = without(/\b_zod\b|\bZodError\b|\binvalid_type\b/, 'holds the validation library');

/** Its helper for imports is taken out of every file; a call that is left would find nothing to call. */
export const noHelper = without(/__vitePreload/, 'calls a helper that is not there');
