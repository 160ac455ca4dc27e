/**
 * An address inside the site.
 *
 * @param path from the site's root, beginning with a slash: `/guides/six-needs/#empathy`
 * @param base the site's root; at build a sentinel that any-folder makes relative
 */
export function address(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}
