/** Stands for the site's root while Astro builds; no real path is called so. */
export const SENTINEL = '/__BASE__/';

/**
 * Replaces the sentinel in one file by the way back to the site's root, so that dist/ works in any folder
 * (decision 7 of the design).
 *
 * @param text a page, style sheet or script as Astro wrote it
 * @param path its path below dist/, with slashes, for example `guides/six-needs/index.html`
 * @returns the same with relative addresses only
 */
export function relativise(text: string, path: string): string {
  const depth = path.split('/').length - 1;
  return text.replaceAll(SENTINEL, depth === 0 ? './' : '../'.repeat(depth));
}
