import type { Rule } from '../support/site.ts';

/** Words of the libraries that check content, which minifying leaves as they are. */
const MARKS = /\b_zod\b|\bZodError\b|\binvalid_type\b/;

/** The library that checks what authors write stays at home: no script that a page could load has it. */
export const noValidation: Rule = ({ files }) =>
  [...files].flatMap(([path, text]) => {
    const [mark] = (/\.m?js$/.test(path) && text.match(MARKS)) || [];
    return mark === undefined ? [] : [`${path}:1: holds the validation library (${mark})`];
  });
