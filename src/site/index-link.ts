/**
 * A link that a script makes to a page of the site: as it is, or, in a site that was built with
 * `--index-links`, to the index.html of the folder it names.
 */
export function indexLink(address: string): string {
  return import.meta.env.INDEX_LINKS ? address.replace(/(^|\/)(?=[?#]|$)/, '$1index.html') : address;
}
