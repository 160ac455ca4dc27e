import type { Element } from './site.ts';

export interface Address {
  attribute: string;
  value: string;
}

const ATTRIBUTES = [
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  // Astro's islands load these.
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** All addresses that an element's attributes hold, those in a srcset one by one. */
export function addressesOf({ attributes }: Element): Address[] {
  const single = ATTRIBUTES.flatMap((attribute) => {
    const value = attributes[attribute];
    return value === undefined ? [] : [{ attribute, value: value.trim() }];
  });
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (attributes[attribute] ?? '')
      .split(/,\s+/)
      .map((candidate) => candidate.trim().replace(/\s.*/, ''))
      .filter((value) => value !== '')
      .map((value) => ({ attribute, value })),
  );
  return [...single, ...sets];
}

/** All addresses in a style sheet: of `url()` and `@import`. */
export function addressesOfStyles(css: string): string[] {
  const found = css.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi,
  );
  return [...found].map(([, ...values]) => values.find((value) => value !== undefined) ?? '');
}

/** True for an address that names a scheme or a host, and so none inside the site. */
export function isForeign(address: string): boolean {
  return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

/** True for an address that counts from the root of the server, and so breaks in another folder. */
export function isRootAbsolute(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}
