import { SENTINEL } from '../../../src/build/any-folder.ts';
import { addressesOf, addressesOfStyles, isForeign, isRootAbsolute } from '../support/addresses.ts';
import { at, type Rule } from '../support/site.ts';

/** Nothing is loaded from or sent to another origin; only a reader's click on a link leads to one. */
export const ownOrigin: Rule = ({ files, pages }) => [
  ...pages.flatMap((page) =>
    page.elements
      .filter(({ tag }) => tag !== 'a' && tag !== 'area')
      .flatMap((element) =>
        addressesOf(element)
          .filter(({ value }) => isForeign(value) && !/^data:/i.test(value))
          .map(({ attribute, value }) => `${at(page, element)} ${attribute}="${value}" is of another origin`),
      ),
  ),
  ...[...files].flatMap(([path, css]) =>
    (path.endsWith('.css') ? addressesOfStyles(css) : [])
      .filter((value) => isForeign(value) && !/^data:/i.test(value))
      .map((value) => `${path}: url(${value}) is of another origin`),
  ),
];

/** No address counts from the server's root, so that the site works in any folder. */
export const relativeOnly: Rule = ({ files, pages }) => [
  ...pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      addressesOf(element)
        .filter(({ value }) => isRootAbsolute(value))
        .map(
          ({ attribute, value }) =>
            `${at(page, element)} ${attribute}="${value}" counts from the server's root`,
        ),
    ),
  ),
  ...[...files].flatMap(([path, content]) => [
    ...(path.endsWith('.css') ? addressesOfStyles(content) : [])
      .filter(isRootAbsolute)
      .map((value) => `${path}: url(${value}) counts from the server's root`),
    ...(/["'`(]\/_astro\//.test(content) ? [`${path}: names /_astro/ from the server's root`] : []),
    ...(content.includes(SENTINEL.slice(1, -1)) ? [`${path}: still holds ${SENTINEL}`] : []),
  ]),
];

/** No file refers to the machine it was built on. */
export const noLocalhost: Rule = ({ files }) =>
  [...files].flatMap(([path, content]) => {
    const found = /\blocalhost\b|127\.0\.0\.1|file:\/\//.exec(content);
    return found ? [`${path}: refers to ${found[0]}`] : [];
  });
